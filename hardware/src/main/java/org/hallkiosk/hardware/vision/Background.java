package org.hallkiosk.hardware.vision;

/// What is behind the face: measured at the upper border and beside the head, never below the chin.
///
/// @param red mean, 0 to 255
/// @param green mean, 0 to 255
/// @param blue mean, 0 to 255
/// @param unevenness standard deviation of the brightness, 0 to 127.5: under 10 is a plain wall
public record Background(double red, double green, double blue, double unevenness) {}
