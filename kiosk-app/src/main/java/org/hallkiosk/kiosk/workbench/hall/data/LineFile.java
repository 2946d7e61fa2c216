package org.hallkiosk.kiosk.workbench.hall.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A file of lines that is only ever added to. A last line that a crash tore is dropped at the next
/// opening, and one that a full disk tore is taken back at once. Not safe for use by several
/// threads.
public final class LineFile implements AutoCloseable {

  private final FileChannel channel;
  private final List<byte[]> lines;

  /// Reads through the open channel itself: POSIX lets go of a process's lock on a file as soon as
  /// the process closes any other descriptor of it.
  ///
  /// @param channel for reading and writing; belongs to this object from now on
  public LineFile(FileChannel channel) throws IOException {
    this.channel = channel;
    byte[] bytes = content(channel);
    int whole = wholeLines(bytes);
    this.lines = lines(Arrays.copyOf(bytes, whole));
    channel.truncate(whole);
    channel.position(whole);
    channel.force(true);
  }

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

  private static List<byte[]> lines(byte[] bytes) {
    List<byte[]> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        lines.add(Arrays.copyOfRange(bytes, start, i));
        start = i + 1;
      }
    }
    return lines;
  }

  /// What was in the file when it was opened, without line feeds.
  public List<byte[]> lines() {
    return lines;
  }

  /// Returns when the line is on the disk.
  ///
  /// @param line without its line feed, and without any other
  /// @throws IOException when the disk does not take it: nothing of it is left in the file then
  public void append(byte[] line) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(line.length + 1).put(line).put((byte) '\n').flip();
    long start = channel.position();
    try {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    } catch (IOException e) {
      takeBack(start, e);
      throw e;
    }
  }

  /// Truncating takes the position back too.
  private void takeBack(long start, IOException cause) {
    try {
      channel.truncate(start);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
