package org.hallkiosk.hardware.transport.trace;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A trace as a file: one turn a line, after a line that names the wire. It is flushed turn by turn
/// and ends at its cap, and says so. From any thread.
public final class TraceFile implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TraceFile.class);

  private final BufferedWriter writer;
  private long left;

  /// @param mostBytes such as 10 MiB: a forgotten recording cannot fill the disk
  /// @throws IOException when the file cannot be written
  public TraceFile(Path file, String wire, long mostBytes) throws IOException {
    writer = Files.newBufferedWriter(file);
    left = mostBytes;
    line("# trace of " + wire);
  }

  /// A disk that fails ends the trace, never the device.
  public synchronized void write(Turn turn) {
    try {
      line(TraceLine.written(turn));
    } catch (IOException failed) {
      LOG.warn("the trace ended: {}", failed.getMessage());
      left = 0;
    }
  }

  private void line(String line) throws IOException {
    if (left <= 0) {
      return;
    }
    left -= line.length() + 1;
    writer.write(left > 0 ? line : "# the trace reached its cap");
    writer.newLine();
    writer.flush();
  }

  /// @throws IOException in one sentence, when the file cannot be read or is no trace
  public static List<Turn> read(Path file) throws IOException {
    List<Turn> turns = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.startsWith("#")) {
        turns.add(turn(file, number, line));
      }
    }
    return turns;
  }

  private static Turn turn(Path file, int number, String line) throws IOException {
    return TraceLine.read(line)
        .orElseThrow(
            () ->
                new IOException(
                    file
                        + ":"
                        + number
                        + " is no turn of a trace; a turn reads like '0.001250 > AA 96'"));
  }

  @Override
  public synchronized void close() throws IOException {
    left = 0;
    writer.close();
  }
}
