package org.hallkiosk.kiosk.configuration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.catalog.Catalog;
import org.hallkiosk.kiosk.catalog.Category;
import org.hallkiosk.kiosk.catalog.CategoryId;
import org.hallkiosk.kiosk.catalog.Service;

/// Reads the folder `catalog`: the categories, and every service that is without fault.
final class CatalogFolder {

  private final Path folder;

  CatalogFolder(Path configuration) {
    this.folder = configuration.resolve("catalog");
  }

  /// @param fatal faults without which there is no catalogue
  /// @param leftOut faults of services, which are left out
  Optional<Catalog> read(Faults fatal, Faults leftOut) {
    return CategoriesFile.read(folder, fatal).map(categories -> catalog(categories, leftOut));
  }

  private Catalog catalog(List<Category> categories, Faults leftOut) {
    Set<CategoryId> ids = categories.stream().map(Category::id).collect(Collectors.toSet());
    List<Service> services = new ArrayList<>();
    for (Path file : serviceFiles(leftOut)) {
      ServiceFile.read(file, ids, leftOut).ifPresent(services::add);
    }
    if (services.isEmpty()) {
      leftOut.add(
          ConfigurationFault.ofFile(
              "catalog",
              "no service is left, so the terminal offers nothing",
              "correct a service or add one"));
    }
    return new Catalog(categories, services);
  }

  private List<Path> serviceFiles(Faults leftOut) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> isService(String.valueOf(file.getFileName()), leftOut))
          .sorted()
          .toList();
    } catch (IOException e) {
      leftOut.add(
          ConfigurationFault.ofFile(
              "catalog", "the folder cannot be read", "let the terminal's user read it"));
      return List.of();
    }
  }

  private static boolean isService(String name, Faults leftOut) {
    if (name.endsWith(".yml")) {
      leftOut.add(
          ConfigurationFault.ofFile("catalog/" + name, "services end in .yaml", "rename the file"));
    }
    return name.endsWith(ServiceFile.ENDING)
        && !name.startsWith(".")
        && !name.equals(CategoriesFile.FILE);
  }
}
