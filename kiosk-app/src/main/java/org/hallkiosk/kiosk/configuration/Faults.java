package org.hallkiosk.kiosk.configuration;

import java.util.ArrayList;
import java.util.List;

/// Collects what is wrong while files are read. One thread.
final class Faults {

  private final List<ConfigurationFault> found = new ArrayList<>();

  void add(ConfigurationFault fault) {
    found.add(fault);
  }

  void addAll(Faults others) {
    found.addAll(others.found);
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  List<ConfigurationFault> all() {
    return List.copyOf(found);
  }
}
