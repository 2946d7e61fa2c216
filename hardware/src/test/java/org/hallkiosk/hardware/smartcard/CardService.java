package org.hallkiosk.hardware.smartcard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A pcscd of our own, inside the namespace of the scenes.
final class CardService {
  private final Path folder;
  private Optional<Process> running = Optional.empty();

  CardService(Path folder) {
    this.folder = folder;
  }

  void start() {
    try {
      running =
          Optional.of(
              new ProcessBuilder("pcscd", "--foreground", "--info")
                  .redirectErrorStream(true)
                  .redirectOutput(
                      ProcessBuilder.Redirect.appendTo(folder.resolve("pcscd.log").toFile()))
                  .start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Returns when it has ended.
  void stop() throws InterruptedException {
    Process process = running.orElseThrow();
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      throw new IllegalStateException("pcscd does not end");
    }
    running = Optional.empty();
  }
}
