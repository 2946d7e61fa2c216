package org.hallkiosk.kiosk.configuration;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Faults found on several ways through a service: each is told once, with the first way as its
/// example.
final class WayFaults {

  private record Key(String pointer, String what) {}

  private final Map<Key, ConfigurationFault> found = new LinkedHashMap<>();

  /// @param what the same for the same fault on every way
  /// @param fault which may tell the way
  void add(String pointer, String what, ConfigurationFault fault) {
    found.putIfAbsent(new Key(pointer, what), fault);
  }

  /// In the order of the lines.
  List<ConfigurationFault> all() {
    return found.values().stream()
        .sorted(Comparator.comparingInt(ConfigurationFault::line))
        .toList();
  }
}
