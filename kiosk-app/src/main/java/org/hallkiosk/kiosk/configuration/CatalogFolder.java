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
import org.hallkiosk.kiosk.catalog.Texts;

/// Reads the folder `catalog`: the categories, and every service that is without fault.
final class CatalogFolder {

  private static final Category ALL =
      new Category(new CategoryId("all-services"), new Texts("全部事项", "All services"), "grid");

  private final Path folder;

  CatalogFolder(Path configuration) {
    this.folder = configuration.resolve("catalog");
  }

  /// @param leftOut faults of services, which are left out, and of the categories
  Catalog read(Faults leftOut) {
    Optional<List<Category>> categories = CategoriesFile.read(folder, leftOut);
    return categories
        .map(known -> new Catalog(known, services(Optional.of(ids(known)), leftOut)))
        .orElseGet(() -> together(services(Optional.empty(), leftOut)));
  }

  private static Set<CategoryId> ids(List<Category> categories) {
    return categories.stream().map(Category::id).collect(Collectors.toSet());
  }

  /// Without categories every service stands in one: none is lost for it.
  private static Catalog together(List<Service> services) {
    return new Catalog(
        List.of(ALL), services.stream().map(service -> service.in(ALL.id())).toList());
  }

  /// @param categories those that exist; empty where they are not known
  private List<Service> services(Optional<Set<CategoryId>> categories, Faults leftOut) {
    List<Service> services = new ArrayList<>();
    for (Path file : serviceFiles(leftOut)) {
      ServiceFile.read(file, categories, leftOut).ifPresent(services::add);
    }
    if (services.isEmpty()) {
      leftOut.add(
          ConfigurationFault.ofFile(
              "catalog",
              "no service is left, so the terminal offers nothing",
              "correct a service or add one"));
    }
    return services;
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
