package org.hallkiosk.hardware.transport.serial;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.hallkiosk.hardware.conformance.Patience;
import org.hallkiosk.hardware.simulator.line.FarEnd;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.junit.jupiter.api.Assumptions;

/// A simulated device behind a real terminal of the kernel, at a path that stays the same over
/// unplugging: what a driver's suite runs against as its real line.
public final class PtyDevice implements AutoCloseable {
  private static final Duration HANG = Duration.ofSeconds(30);
  private static final int BAUD = 115_200;

  private final Path folder;
  private final FarEnd device;
  private Optional<Plugged> plugged = Optional.empty();

  private PtyDevice(Path folder, FarEnd device) {
    this.folder = folder;
    this.device = device;
  }

  /// Skips the test, and says why, where socat is not installed.
  public static PtyDevice behind(FarEnd device) {
    try {
      PtyDevice made = new PtyDevice(Files.createTempDirectory("pty"), device);
      made.plugIn();
      return made;
    } catch (IOException e) {
      return Assumptions.abort("skipped: socat is not installed (" + e.getMessage() + ")");
    }
  }

  /// What the driver opens.
  public ByteLinkOpener line() {
    return new SerialLinkOpener(host().toString(), BAUD);
  }

  /// The same line as a device list names it.
  public String address() {
    return "serial:" + host();
  }

  public void unplug() {
    plugged.ifPresent(Plugged::pull);
    plugged = Optional.empty();
  }

  public void plugIn() throws IOException {
    Process socat =
        new ProcessBuilder("socat", pty(host()), pty(far()))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    awaitLinks(socat);
    List<FileInputStream> keepers =
        List.of(new FileInputStream(host().toFile()), new FileInputStream(far().toFile()));
    ByteLink far = new SerialLinkOpener(far().toString(), BAUD).open();
    device.start("sim-pty", far);
    plugged = Optional.of(new Plugged(socat, far, keepers));
  }

  private void awaitLinks(Process socat) throws IOException {
    try {
      if (!Patience.until(HANG, () -> Files.exists(host()) && Files.exists(far()))) {
        socat.destroyForcibly();
        throw new IOException("socat made no terminals");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private Path host() {
    return folder.resolve("host");
  }

  private Path far() {
    return folder.resolve("far");
  }

  private static String pty(Path link) {
    return "pty,raw,echo=0,link=" + link;
  }

  @Override
  public void close() {
    unplug();
    try {
      Files.deleteIfExists(host());
      Files.deleteIfExists(far());
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @param keepers hold both terminals open, since socat ends with the last user of one
  private record Plugged(Process socat, ByteLink far, List<FileInputStream> keepers) {
    void pull() {
      socat.destroyForcibly();
      far.close();
      try {
        for (FileInputStream keeper : keepers) {
          keeper.close();
        }
        socat.waitFor(30, TimeUnit.SECONDS);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
