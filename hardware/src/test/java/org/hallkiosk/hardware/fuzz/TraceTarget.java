package org.hallkiosk.hardware.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.trace.TraceFile;
import org.hallkiosk.hardware.transport.trace.TracePlayer;

/// A trace, read and played. One sentence for the technician is an end as good as another.
public final class TraceTarget {
  private static final Path TRACE = Path.of("trace");

  private TraceTarget() {}

  static List<byte[]> seeds() {
    String trace = "# trace of sim:id-card\n0.001250 > AA 96\n0.004000 < (1295 withheld)\n";
    return List.of((trace + "0.005000 < 00 01\n").getBytes(StandardCharsets.UTF_8));
  }

  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    Files.write(TRACE, data);
    FuzzedLink clock = new FuzzedLink(new byte[0]);
    try (ByteLink link = new TracePlayer(TraceFile.read(TRACE), clock).open()) {
      for (int i = 0; i < 8; i++) {
        link.read(new byte[64], Duration.ofMillis(10));
      }
      link.write(new byte[] {1}, Duration.ofMillis(10));
    } catch (IOException sentence) {
      if (String.valueOf(sentence.getMessage()).isBlank()) {
        throw sentence;
      }
    }
  }
}
