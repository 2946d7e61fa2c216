package org.hallkiosk.kiosk.workbench.hall.item;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.workbench.hall.data.DataFile;
import org.hallkiosk.kiosk.workbench.hall.data.Part;

/// The hall's item directory: its own files, and those that a developer laid into a folder.
public final class ItemDirectory {

  /// The hall's own files of items and records.
  public static final List<String> FILES =
      List.of(
          "social-security",
          "provident-fund",
          "real-estate",
          "traffic-police",
          "household-exit-entry",
          "tax",
          "medical-insurance",
          "enterprise",
          "civil-affairs",
          "education-archives",
          "general");

  private final Map<String, Item> items = new LinkedHashMap<>();

  /// @param more a folder of further YAML files of the same form; it need not exist
  public ItemDirectory(Path more) throws IOException {
    for (String file : FILES) {
      read(DataFile.resource("items/" + file + ".yaml"));
    }
    if (Files.isDirectory(more)) {
      try (Stream<Path> files = Files.list(more)) {
        for (Path file : files.filter(one -> one.toString().endsWith(".yaml")).sorted().toList()) {
          DataFile.file(file, this::read);
        }
      }
    }
  }

  private void read(Part file) {
    file.members("items").forEach((service, part) -> items.put(service, Item.of(service, part)));
  }

  public Optional<Item> find(String service) {
    return Optional.ofNullable(items.get(service));
  }

  public Collection<Item> all() {
    return items.values();
  }
}
