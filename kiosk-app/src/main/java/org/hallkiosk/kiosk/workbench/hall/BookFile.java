package org.hallkiosk.kiosk.workbench.hall;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hallkiosk.kiosk.workbench.hall.data.LineFile;

/// The books on disk: one event a line, JSON, only ever added to, and on the disk before an answer
/// goes out. A last line that a crash tore is dropped; nothing was answered for it. Not safe for
/// use by several threads.
final class BookFile implements AutoCloseable {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(OptionalModule.module()).build();

  private final LineFile file;
  private final List<BookEvent> events;

  private BookFile(LineFile file, List<BookEvent> events) {
    this.file = file;
    this.events = events;
  }

  /// @throws IOException when a whole line cannot be read, or another hall has the books open
  static BookFile open(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      lock(channel, file);
      LineFile lines = new LineFile(channel);
      return new BookFile(lines, read(file, lines.lines()));
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private static void lock(FileChannel channel, Path file) throws IOException {
    try {
      if (channel.tryLock() != null) {
        return;
      }
    } catch (OverlappingFileLockException e) {
      throw (IOException) new BooksInUseException(file).initCause(e);
    }
    throw new BooksInUseException(file);
  }

  /// ISO 8601, UTC, to the millisecond.
  static String shown(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MILLIS).toString();
  }

  private static List<BookEvent> read(Path file, List<byte[]> lines) throws IOException {
    List<BookEvent> events = new ArrayList<>();
    for (byte[] line : lines) {
      events.add(event(file, events.size() + 1, line));
    }
    return events;
  }

  private static BookEvent event(Path file, int number, byte[] line) throws IOException {
    try {
      return MAPPER.readValue(line, BookEvent.class);
    } catch (IOException e) {
      throw new IOException("line " + number + " of the books cannot be read: " + file, e);
    }
  }

  /// What was in the books when they were opened.
  List<BookEvent> events() {
    return events;
  }

  /// Returns when the event is on the disk. A line that failed half way is taken back.
  void append(BookEvent event) throws IOException {
    file.append(MAPPER.writerFor(BookEvent.class).writeValueAsBytes(event));
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
