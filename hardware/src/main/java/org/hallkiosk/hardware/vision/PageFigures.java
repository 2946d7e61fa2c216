package org.hallkiosk.hardware.vision;

/// A page that lies flat in its picture, measured; whether it is good enough is for others to
/// judge.
///
/// @param ink share of the page that is darker than the paper around it, 0 to 1: an empty sheet has
///   next to none, one with a single line of writing a thousandth
/// @param edge how steep the writing's edges are: the share of its contrast that lies between two
///   neighbouring pixels at 100 dots per inch, 0 to about 1; means nothing without ink
public record PageFigures(double ink, double edge) {}
