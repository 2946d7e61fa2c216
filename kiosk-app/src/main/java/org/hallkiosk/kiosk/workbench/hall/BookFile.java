package org.hallkiosk.kiosk.workbench.hall;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The books on disk: one event a line, JSON, only ever added to, and on the disk before an answer
/// goes out. A last line that a crash tore is dropped; nothing was answered for it. Not safe for
/// use by several threads.
final class BookFile implements AutoCloseable {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(OptionalModule.module()).build();

  private final FileChannel channel;
  private final List<BookEvent> events;

  private BookFile(FileChannel channel, List<BookEvent> events) {
    this.channel = channel;
    this.events = events;
  }

  /// @throws IOException when a whole line cannot be read, or another hall has the books open
  static BookFile open(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      lock(channel, file);
      byte[] bytes = content(channel);
      int whole = wholeLines(bytes);
      List<BookEvent> events = read(file, Arrays.copyOf(bytes, whole));
      channel.truncate(whole);
      channel.position(whole);
      channel.force(true);
      return new BookFile(channel, events);
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

  /// Through the locked channel itself: POSIX lets go of a process's lock as soon as the process
  /// closes any other descriptor of the file.
  private static byte[] content(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
    while (bytes.hasRemaining() && channel.read(bytes) >= 0) {}
    return Arrays.copyOf(bytes.array(), bytes.position());
  }

  /// Up to and with the last line feed.
  private static int wholeLines(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    return end;
  }

  private static List<BookEvent> read(Path file, byte[] lines) throws IOException {
    List<BookEvent> events = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < lines.length; i++) {
      if (lines[i] == '\n') {
        events.add(event(file, events.size() + 1, Arrays.copyOfRange(lines, start, i)));
        start = i + 1;
      }
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
    byte[] line = MAPPER.writerFor(BookEvent.class).writeValueAsBytes(event);
    ByteBuffer bytes = ByteBuffer.allocate(line.length + 1).put(line).put((byte) '\n').flip();
    long start = channel.position();
    try {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    } catch (IOException e) {
      channel.truncate(start);
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
