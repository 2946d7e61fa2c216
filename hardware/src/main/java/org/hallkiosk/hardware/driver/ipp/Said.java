package org.hallkiosk.hardware.driver.ipp;

import com.hp.jipp.encoding.Attribute;
import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.Name;
import com.hp.jipp.encoding.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Attributes that the library has no types for, or whose types it takes too seriously.
final class Said {

  private Said() {}

  /// Empty where the attribute is missing or has no value.
  static List<String> words(AttributeGroup said, String attribute) {
    Attribute<?> found = said.get(attribute);
    return found == null ? List.of() : found.stream().map(Said::word).toList();
  }

  /// Values that are no numbers count as -2, which RFC 3805 calls unknown.
  static List<Integer> numbers(AttributeGroup said, String attribute) {
    Attribute<?> found = said.get(attribute);
    return found == null
        ? List.of()
        : found.stream().map(value -> value instanceof Integer number ? number : -2).toList();
  }

  private static String word(Object value) {
    return switch (value) {
      case byte[] octets -> new String(octets, StandardCharsets.UTF_8);
      case Name name -> name.getValue();
      case Text text -> text.getValue();
      default -> value.toString();
    };
  }
}
