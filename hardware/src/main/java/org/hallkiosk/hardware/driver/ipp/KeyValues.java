package org.hallkiosk.hardware.driver.ipp;

import java.util.HashMap;
import java.util.Map;

/// The `key=value;key=value;` of PWG 5100.13 clause 4, in which printers spell out SNMP tables.
final class KeyValues {
  private static final int UNKNOWN = -2;

  private final Map<String, String> values = new HashMap<>();

  KeyValues(String told) {
    for (String pair : told.split(";", -1)) {
      int sign = pair.indexOf('=');
      if (sign > 0) {
        values.put(pair.substring(0, sign).strip(), pair.substring(sign + 1).strip());
      }
    }
  }

  /// Empty where it is missing.
  String word(String key) {
    return values.getOrDefault(key, "");
  }

  /// -2, which RFC 3805 calls unknown, where it is missing or no number.
  int number(String key) {
    try {
      return Integer.parseInt(word(key));
    } catch (NumberFormatException odd) {
      return UNKNOWN;
    }
  }
}
