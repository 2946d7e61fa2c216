package org.hallkiosk.hardware.vision;

/// How bright a region is.
///
/// @param mean brightness, 0 to 255
/// @param spread standard deviation of the brightness, 0 to 127.5
/// @param darkShare of the pixels at brightness 5 or less, 0 to 1: their detail is lost
/// @param brightShare of the pixels at brightness 250 or more, 0 to 1: their detail is lost
public record Exposure(double mean, double spread, double darkShare, double brightShare) {}
