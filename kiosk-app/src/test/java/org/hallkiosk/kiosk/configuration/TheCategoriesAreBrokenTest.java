package org.hallkiosk.kiosk.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hallkiosk.kiosk.catalog.Catalog;
import org.hallkiosk.kiosk.catalog.Category;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One bad file never takes down the others: without categories all services stand in one, and the
/// fault is told.
class TheCategoriesAreBrokenTest {

  private static final String FILE = "catalog/categories.yaml";

  @TempDir Path folder;
  private ConfigurationCopy copy;

  @BeforeEach
  void copy() throws IOException {
    copy = new ConfigurationCopy(folder);
  }

  @Test
  void two_categories_with_one_id() throws IOException {
    copy.with(FILE, "id: tax", "id: real-estate");
    assertAllTogether(
        "catalog/categories.yaml, line 19, categories[6].id: another category has the same id; give"
            + " each category its own.");
  }

  @Test
  void the_file_is_missing() throws IOException {
    copy.without(FILE);
    assertAllTogether(
        "catalog/categories.yaml: the file is missing; restore it from the package or a backup.");
  }

  @Test
  void the_file_is_no_yaml() throws IOException {
    copy.with(FILE, "categories: [");
    assertEquals(1, copy.leftOut().size());
    assertEquals(36, copy.usable().configuration().catalog().services().size());
  }

  @Test
  void a_faulty_service_is_still_left_out_and_told() throws IOException {
    copy.without(FILE).with(ConfigurationCopy.SERVICE, "assurance: card-and-person-check", "");
    assertEquals(2, copy.leftOut().size());
    assertEquals(35, copy.usable().configuration().catalog().services().size());
  }

  private void assertAllTogether(String sentence) {
    assertEquals(List.of(sentence), copy.leftOut());
    Catalog catalog = copy.usable().configuration().catalog();
    List<Category> categories = catalog.categories();
    assertEquals(1, categories.size());
    assertEquals(36, catalog.servicesOf(categories.getFirst().id()).size());
  }
}
