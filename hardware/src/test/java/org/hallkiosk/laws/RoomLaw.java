package org.hallkiosk.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    String one = seedIn(table().rows().get(0));
    String two = seedIn(table().rows().get(1));
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
    Map<String, Boolean> expected = expectations(row);
    List<SeededClass.Import> seeds = new ArrayList<>();
    for (String target : expected.keySet()) {
      seeds.add(new SeededClass.Import(seedIn(row) + seeds.size(), target));
    }
    Path place = Files.createTempDirectory(folder, "seed");
    List<String> caught = table().violations(SeededClass.importing(place, seeds));
    for (SeededClass.Import seed : seeds) {
      assertEquals(
          expected.get(seed.target()),
          caught.stream().anyMatch(told -> told.startsWith(seed.origin() + " ")),
          () -> row.name() + " importing " + seed.target());
    }
  }

  /// Every target that a class of this row could import, and whether the law must catch it.
  private Map<String, Boolean> expectations(Room row) {
    Map<String, Boolean> expected = new LinkedHashMap<>();
    expected.put("org.example.Unlisted", true);
    row.denied().forEach(denied -> expected.put(denied, true));
    for (Room other : table().rows()) {
      boolean same = row.equals(other);
      if (!same || row.name().contains("*")) {
        expected.put(
            same ? siblingIn(other.name()) : seedIn(other), !row.rooms().contains(other.name()));
      }
    }
    return expected;
  }

  private String seedIn(Room room) {
    String name = room.name();
    return table().root() + (name.isEmpty() ? "" : "." + name.replace("*", "seeded")) + ".Seed";
  }

  private String siblingIn(String room) {
    return table().root() + "." + room.replace("*", "sibling") + ".Seed";
  }
}
