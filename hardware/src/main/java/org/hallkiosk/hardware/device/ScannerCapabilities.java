package org.hallkiosk.hardware.device;

import java.util.List;
import java.util.Set;

/// What a scanner can do, which does not change while it is open.
///
/// @param model as the scanner names itself
/// @param sources where it takes papers from
/// @param resolutions in dots per inch, ascending
public record ScannerCapabilities(
    String model, Set<ScanSource> sources, List<Integer> resolutions) {
  public ScannerCapabilities {
    sources = Set.copyOf(sources);
    resolutions = List.copyOf(resolutions);
  }
}
