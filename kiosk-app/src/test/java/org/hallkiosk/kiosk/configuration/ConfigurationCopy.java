package org.hallkiosk.kiosk.configuration;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A copy of the configuration that ships, for accidents.
final class ConfigurationCopy {

  static final Path SHIPPED = Path.of("..", "config");
  static final String SERVICE = "catalog/no-house-certificate.yaml";

  private final Path folder;

  ConfigurationCopy(Path folder) throws IOException {
    this.folder = folder;
    try (Stream<Path> files = Files.walk(SHIPPED)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".yaml")).toList()) {
        Path copy = folder.resolve(SHIPPED.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /// What an administrator changes, found once or the test is wrong.
  ConfigurationCopy with(String file, String old, String changed) throws IOException {
    String text = Files.readString(file(file));
    String result = text.replaceFirst(java.util.regex.Pattern.quote(old), changed);
    assertNotEquals(text, result, "the file does not hold what the test changes");
    return with(file, result);
  }

  ConfigurationCopy with(String file, String text) throws IOException {
    return with(file, text.getBytes(StandardCharsets.UTF_8));
  }

  ConfigurationCopy with(String file, byte[] bytes) throws IOException {
    Files.write(file(file), bytes);
    return this;
  }

  ConfigurationCopy without(String file) throws IOException {
    Files.delete(file(file));
    return this;
  }

  /// Nothing but [#SERVICE] is left in the catalogue.
  ConfigurationCopy withOneService() throws IOException {
    try (Stream<Path> files = Files.list(file("catalog"))) {
      for (Path file : files.toList()) {
        String name = "catalog/" + file.getFileName();
        if (!name.equals(SERVICE) && !name.equals("catalog/categories.yaml")) {
          Files.delete(file);
        }
      }
    }
    return this;
  }

  ConfigurationReading read() {
    return new ConfigurationFolder(folder).read();
  }

  ConfigurationReading.Usable usable() {
    return assertInstanceOf(ConfigurationReading.Usable.class, read());
  }

  List<String> leftOut() {
    return sentences(usable().leftOut());
  }

  List<String> fatal() {
    return sentences(assertInstanceOf(ConfigurationReading.Unusable.class, read()).faults());
  }

  private static List<String> sentences(List<ConfigurationFault> faults) {
    return faults.stream().map(ConfigurationFault::sentence).toList();
  }
}
