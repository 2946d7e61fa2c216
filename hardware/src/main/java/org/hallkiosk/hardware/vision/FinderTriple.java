package org.hallkiosk.hardware.vision;

import java.util.List;

/// Three corner marks that may belong to one code.
///
/// @param topLeft the one at the right angle, as the code is drawn
/// @param oddness 0 for a code seen straight from above, the larger the less likely
record FinderTriple(Finder topLeft, Finder topRight, Finder bottomLeft, double oddness) {

  /// In the order of [Reading#marks].
  List<Spot> spots() {
    return List.of(bottomLeft.spot(), topLeft.spot(), topRight.spot());
  }
}
