package org.hallkiosk.hardware.transport.process;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/// Cuts a program's output into lines at LF and CR. What a line has beyond [#LONGEST] bytes is
/// thrown away.
final class LineSplitter {

  static final int LONGEST = 4096;
  private static final int CHUNK = 8192;

  private final Consumer<String> lines;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  LineSplitter(Consumer<String> lines) {
    this.lines = lines;
  }

  /// Blocks until the program has closed its output.
  void readAll(InputStream from) throws IOException {
    byte[] chunk = new byte[CHUNK];
    for (int got = from.read(chunk); got >= 0; got = from.read(chunk)) {
      for (int i = 0; i < got; i++) {
        accept(chunk[i]);
      }
    }
    end();
  }

  private void accept(byte next) {
    if (next == '\n' || next == '\r') {
      end();
    } else if (line.size() < LONGEST) {
      line.write(next);
    }
  }

  private void end() {
    if (line.size() > 0) {
      lines.accept(line.toString(StandardCharsets.UTF_8));
      line.reset();
    }
  }
}
