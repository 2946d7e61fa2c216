package org.hallkiosk.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The room law of a module, and for each of its rules a planted violation that it must catch.
public abstract class RoomLaw {

  @TempDir Path folder;

  protected abstract RoomTable table();

  private JavaClasses house() {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .withImportOption(new ImportOption.DoNotIncludeJars())
        .importPackages(table().root());
  }

  @Test
  void every_room_imports_only_what_its_row_names() {
    JavaClasses house = house();
    assertFalse(house.isEmpty(), "no classes were read, so nothing was checked");
    assertEquals(List.of(), table().violations(house));
  }

  @Test
  void rooms_form_no_cycle() {
    assertEquals(List.of(), table().cycles(house()));
  }

  @Test
  void a_planted_cycle_is_caught() throws IOException {
    String one = classIn(table().rows().get(0).name());
    String two = classIn(table().rows().get(1).name());
    JavaClasses seeded =
        SeededClass.importing(
            folder, List.of(new SeededClass.Import(one, two), new SeededClass.Import(two, one)));
    assertEquals(1, table().cycles(seeded).size());
  }

  @Test
  void a_class_in_no_room_is_caught() throws IOException {
    String stray = table().root() + ".nowhere.Stray";
    assertEquals(
        1, table().violations(SeededClass.importing(folder, stray, "java.lang.String")).size());
  }

  @TestFactory
  Stream<DynamicTest> each_row_catches_a_planted_import_of_every_room_it_does_not_name() {
    return table().rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.name().isEmpty() ? "root" : row.name(), () -> provesItself(row)));
  }

  private void provesItself(Room row) throws IOException {
    assertTrue(
        violates(row, "org.example.Unlisted"), () -> row.name() + " let an unlisted library in");
    for (String denied : row.denied()) {
      assertTrue(violates(row, denied), () -> row.name() + " let " + denied + " in");
    }
    for (Room other : table().rows()) {
      boolean allowed = row.rooms().contains(other.name());
      boolean same = row.equals(other);
      if (same && !row.name().contains("*")) {
        continue;
      }
      String target = same ? siblingIn(other.name()) : classIn(other.name());
      assertEquals(!allowed, violates(row, target), () -> row.name() + " importing " + target);
    }
  }

  private boolean violates(Room row, String target) throws IOException {
    Path place = Files.createTempDirectory(folder, "seed");
    return !table().violations(SeededClass.importing(place, classIn(row.name()), target)).isEmpty();
  }

  private String classIn(String room) {
    return table().root() + (room.isEmpty() ? "" : "." + room.replace("*", "seeded")) + ".Seed";
  }

  private String siblingIn(String room) {
    return table().root() + "." + room.replace("*", "sibling") + ".Seed";
  }
}
