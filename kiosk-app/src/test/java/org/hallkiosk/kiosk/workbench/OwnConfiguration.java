package org.hallkiosk.kiosk.workbench;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.CannotStart;
import org.hallkiosk.kiosk.StartConfiguration;
import org.hallkiosk.kiosk.configuration.Configuration;

/// The configuration that ships, copied for accidents. Waiting times are as short as the schema
/// lets them be.
final class OwnConfiguration {

  static final String SERVICE = "catalog/no-house-certificate.yaml";
  private static final Path SHIPPED = Path.of("..", "config").toAbsolutePath().normalize();

  private final Path folder;

  OwnConfiguration(Path folder) throws IOException {
    this.folder = folder;
    try (Stream<Path> files = Files.walk(SHIPPED)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        copy(file, folder.resolve(SHIPPED.relativize(file)));
      }
    }
    change("policies.yaml", "goodbye-seconds: 8", "goodbye-seconds: 3");
    change("policies.yaml", "query-every-seconds: 3", "query-every-seconds: 1");
  }

  private static void copy(Path file, Path copy) throws IOException {
    Files.createDirectories(copy.getParent());
    Files.copy(file, copy);
  }

  Path folder() {
    return folder;
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /// What an administrator changes, found or the test is wrong.
  void change(String file, String old, String changed) throws IOException {
    String text = Files.readString(file(file));
    String result = text.replace(old, changed);
    assertNotEquals(text, result, "the file does not hold what the test changes");
    Files.writeString(file(file), result);
  }

  Configuration read(Path data) throws CannotStart {
    return OwnData.of(StartConfiguration.read(folder, file("terminal.yaml")), data);
  }
}
