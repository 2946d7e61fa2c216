package org.hallkiosk.hardware.device;

import java.util.List;

/// What a printer has left: status, which changes all the time, and therefore no capability.
public record Supplies(List<Supply> all) {

  /// Nothing is known.
  public static final Supplies UNKNOWN = new Supplies(List.of());

  public Supplies {
    all = List.copyOf(all);
  }
}
