package org.hallkiosk.hardware.vision;

/// A code, and the plane in whose pixels it was found.
record Sighting(Reading reading, GreyPlane plane) {}
