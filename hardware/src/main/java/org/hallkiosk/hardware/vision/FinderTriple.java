package org.hallkiosk.hardware.vision;

/// Three corner marks that may belong to one code.
///
/// @param topLeft the one at the right angle, as the code is drawn
/// @param oddness 0 for a code seen straight from above, the larger the less likely
record FinderTriple(Finder topLeft, Finder topRight, Finder bottomLeft, double oddness) {}
