package org.hallkiosk.hardware.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.ScanRequest;
import org.hallkiosk.hardware.device.ScanSource;
import org.hallkiosk.hardware.driver.sane.SaneScanner;
import org.hallkiosk.hardware.driver.sane.SaneSettings;
import org.hallkiosk.hardware.transport.process.ProgramRun;
import org.hallkiosk.hardware.transport.process.Said;

/// Whatever `scanimage` says, page files and exit codes included.
public final class ScanimageTarget {
  private static final String BATCH = "--batch=";

  /// An even first byte lets a page come; the second is the exit code.
  private static final String OPTIONS =
      """
      \0\0
          --source Flatbed|ADF [Flatbed]
          --resolution 75|300dpi [75]
          -x 0..215.9mm (in steps of 0.1) [215.9]
      """;

  private ScanimageTarget() {}

  static List<byte[]> seeds() {
    return List.of(OPTIONS.getBytes(StandardCharsets.US_ASCII));
  }

  public static void fuzzerTestOneInput(byte[] data) {
    SaneSettings settings = SaneSettings.usual("fuzzed").withMostPageBytes(1000);
    FuzzedLink clock = new FuzzedLink(new byte[0]);
    try (SaneScanner scanner =
        new SaneScanner(arguments -> new Babbling(arguments, data, clock), settings, clock)) {
      scanner.capabilities();
      var _ =
          scanner.scan(
              new ScanRequest(ScanSource.FLATBED, 300, true, 2), _ -> {}, new CancelSignal());
    }
  }

  /// Says every line as output and as complaint, and ends with a code of the fuzzer's.
  private static final class Babbling implements ProgramRun {
    private final Deque<Said> words = new ArrayDeque<>();
    private final FuzzedLink clock;

    Babbling(List<String> arguments, byte[] data, FuzzedLink clock) throws IOException {
      this.clock = clock;
      for (String argument : arguments) {
        if (argument.startsWith(BATCH) && data.length > 0 && data[0] % 2 == 0) {
          Path page = Path.of(argument.substring(BATCH.length()).replace("%d", "1"));
          Files.write(page, data);
          words.add(new Said.Output(page.toString()));
        }
      }
      new String(data, StandardCharsets.UTF_8)
          .lines()
          .forEach(
              line -> {
                words.add(new Said.Complaint(line));
                words.add(new Said.Output(line));
              });
      words.add(new Said.Ended(data.length > 1 ? data[1] & 0x0F : 0));
    }

    @Override
    public Optional<Said> next(Duration patience) {
      if (words.isEmpty()) {
        clock.pause(patience);
      }
      return Optional.ofNullable(words.poll());
    }

    @Override
    public void stop() {}

    @Override
    public void close() {}
  }
}
