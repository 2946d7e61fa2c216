package org.hallkiosk.kiosk.configuration;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/// A file's content and where each part of it stands.
///
/// @param lines line by JSON pointer (RFC 6901); the root's pointer is empty
record YamlDocument(String file, JsonNode root, Map<String, Integer> lines) {

  /// @param pointer what is wrong; where it does not exist, the line is that of what would hold it
  ConfigurationFault fault(String pointer, String what, String remedy) {
    return new ConfigurationFault(file, line(pointer), field(pointer), what, remedy);
  }

  private int line(String pointer) {
    String place = pointer;
    while (!lines.containsKey(place) && !place.isEmpty()) {
      place = place.substring(0, place.lastIndexOf('/'));
    }
    return lines.getOrDefault(place, 0);
  }

  private static String field(String pointer) {
    StringBuilder field = new StringBuilder();
    for (String part : pointer.substring(Math.min(1, pointer.length())).split("/", -1)) {
      if (part.matches("[0-9]+")) {
        field.append('[').append(Integer.parseInt(part) + 1).append(']');
      } else {
        field.append(field.isEmpty() ? "" : ".").append(unescaped(part));
      }
    }
    return field.toString();
  }

  static String escaped(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }

  private static String unescaped(String part) {
    return part.replace("~1", "/").replace("~0", "~");
  }
}
