package org.hallkiosk.kiosk.journal.sqlite;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.hallkiosk.kiosk.journal.Journal;

/// A process that appends as fast as it can and says what the journal has acknowledged, until
/// somebody kills it.
final class TornWriter {

  private TornWriter() {}

  public static void main(String[] arguments) throws IOException {
    try (FileOutputStream said = new FileOutputStream(FileDescriptor.out);
        Journal journal = Journals.open(Path.of(arguments[0]))) {
      for (int i = Integer.parseInt(arguments[1]); ; i++) {
        journal.append(List.of(Journals.intent("first-" + i), Journals.intent("second-" + i)));
        said.write((i + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
