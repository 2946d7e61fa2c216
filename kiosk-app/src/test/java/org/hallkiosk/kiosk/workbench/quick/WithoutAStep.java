package org.hallkiosk.kiosk.workbench.quick;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.configuration.Configuration;
import org.hallkiosk.kiosk.configuration.ConfigurationFolder;
import org.hallkiosk.kiosk.configuration.ConfigurationReading;

/// The configuration that ships, but for one step of each service: of all at once, since a fault of
/// one file leaves the others alone.
///
/// @param number of the step, from 1; a service that has fewer is whole
record WithoutAStep(int number, Configuration configuration) {

  private static final String BEGIN = "  - step: ";
  private static final Path SHIPPED = Ground.CONFIG.toAbsolutePath().normalize();

  static WithoutAStep read(int number, Path folder) throws IOException {
    Files.createDirectories(folder.resolve("catalog"));
    try (Stream<Path> files = Files.list(SHIPPED)) {
      for (Path file : files.filter(it -> !it.endsWith("catalog")).toList()) {
        Files.createSymbolicLink(folder.resolve(file.getFileName()), file);
      }
    }
    try (Stream<Path> services = Files.list(SHIPPED.resolve("catalog"))) {
      for (Path file : services.toList()) {
        Files.writeString(
            folder.resolve("catalog").resolve(file.getFileName()),
            without(number, Files.readString(file)));
      }
    }
    return switch (new ConfigurationFolder(folder).read(folder.resolve("terminal.yaml"))) {
      case ConfigurationReading.Usable usable -> new WithoutAStep(number, usable.configuration());
      case ConfigurationReading.Unusable unusable ->
          throw new AssertionError(unusable.faults().toString());
    };
  }

  private static String without(int number, String service) {
    List<String> parts = new ArrayList<>(parts(service));
    if (number < parts.size()) {
      parts.remove(number);
    }
    return String.join("", parts);
  }

  /// The head of a service's file, and its steps.
  private static List<String> parts(String service) {
    return Arrays.asList(service.split("(?m)(?=^" + BEGIN + ")"));
  }

  /// The steps of a service as it ships.
  static List<String> steps(ServiceId service) throws IOException {
    Path file = SHIPPED.resolve("catalog").resolve(service.value() + ".yaml");
    return parts(Files.readString(file)).stream()
        .skip(1)
        .map(part -> part.lines().findFirst().orElseThrow().substring(BEGIN.length()))
        .toList();
  }

  /// Whether the terminal offers a service at all.
  boolean offers(ServiceId service) {
    return configuration.catalog().service(service).isPresent();
  }
}
