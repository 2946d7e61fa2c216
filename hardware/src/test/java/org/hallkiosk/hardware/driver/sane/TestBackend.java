package org.hallkiosk.hardware.driver.sane;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hallkiosk.hardware.transport.process.InstalledProgram;
import org.hallkiosk.hardware.transport.process.Program;
import org.junit.jupiter.api.Assumptions;

/// SANE's own imaginary scanner, behind the real `scanimage`, with a configuration of its own.
/// Leaving it without a device there is pulling the plug.
final class TestBackend {

  private final Path folder;

  private TestBackend(Path folder) {
    this.folder = folder;
  }

  /// Skips the test, and says why, where SANE is not installed.
  static TestBackend in(Path folder) {
    TestBackend made = new TestBackend(folder);
    made.plugIn();
    try {
      made.program().start(List.of("--version")).close();
      return made;
    } catch (IOException missing) {
      return Assumptions.abort("skipped: " + missing.getMessage());
    }
  }

  Program program() {
    return new InstalledProgram("scanimage", Map.of("SANE_CONFIG_DIR", folder.toString()));
  }

  void plugIn() {
    configure("dll.conf", "test\n");
    configure("test.conf", "number_of_devices 1\n");
  }

  void unplug() {
    configure("test.conf", "number_of_devices 0\n");
  }

  private void configure(String file, String content) {
    try {
      Files.writeString(folder.resolve(file), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
