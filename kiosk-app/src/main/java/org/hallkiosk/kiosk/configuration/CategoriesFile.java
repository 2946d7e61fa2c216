package org.hallkiosk.kiosk.configuration;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.kiosk.catalog.Category;
import org.hallkiosk.kiosk.catalog.CategoryId;

/// Reads `catalog/categories.yaml`. Its order is that of the home screen.
final class CategoriesFile {

  static final String FILE = "categories.yaml";

  private CategoriesFile() {}

  static Optional<List<Category>> read(Path catalog, Faults faults) {
    return YamlReader.read(catalog.resolve(FILE), "catalog/" + FILE, faults)
        .filter(document -> SchemaCheck.CATEGORIES.passes(document, faults))
        .flatMap(document -> checked(document, faults));
  }

  private static Optional<List<Category>> checked(YamlDocument document, Faults faults) {
    List<Category> categories =
        new Fields(document.root())
            .list("categories").stream().map(CategoriesFile::category).toList();
    Set<CategoryId> ids = new HashSet<>();
    for (int i = 0; i < categories.size(); i++) {
      if (!ids.add(categories.get(i).id())) {
        faults.add(
            document.fault(
                "/categories/" + i + "/id",
                "another category has the same id",
                "give each category its own"));
        return Optional.empty();
      }
    }
    return Optional.of(categories);
  }

  private static Category category(Fields fields) {
    return new Category(
        new CategoryId(fields.text("id")), fields.texts("name"), fields.text("icon"));
  }
}
