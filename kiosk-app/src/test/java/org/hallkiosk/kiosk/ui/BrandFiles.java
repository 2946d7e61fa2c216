package org.hallkiosk.kiosk.ui;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hallkiosk.kiosk.ui.kit.Brand;
import org.hallkiosk.kiosk.words.Words;

/// The brand that ships.
final class BrandFiles {

  static final Brand BRAND = new Brand(Path.of("../config/brand"));

  private BrandFiles() {}

  static Words words() {
    return new Words(Map.of(Locale.SIMPLIFIED_CHINESE, table("zh"), Locale.ENGLISH, table("en")));
  }

  static Map<String, String> table(String language) {
    Path file = BRAND.folder().resolve("words").resolve(language + ".yaml");
    try {
      Map<String, String> flat = new HashMap<>();
      flatten("", new YAMLMapper().readTree(file.toFile()), flat);
      return flat;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void flatten(String prefix, JsonNode node, Map<String, String> into) {
    node.properties()
        .forEach(
            entry -> {
              String key = prefix + entry.getKey();
              if (entry.getValue().isObject()) {
                flatten(key + ".", entry.getValue(), into);
              } else {
                into.put(key, entry.getValue().asText());
              }
            });
  }
}
