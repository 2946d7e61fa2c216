package org.hallkiosk.hardware.vision;

/// The four corners of a page as a frame shows it: clockwise on the picture, from the corner that
/// is nearest to the upper left of the frame.
///
/// @param touchesBorder whether the page reaches the frame's border, so that a part of it may be
///   missing
public record PageQuad(
    Spot topLeft, Spot topRight, Spot bottomRight, Spot bottomLeft, boolean touchesBorder) {

  /// Whether the upper and lower edges are the longer ones.
  public boolean isLandscape() {
    return topLeft.distance(topRight) + bottomLeft.distance(bottomRight)
        > topLeft.distance(bottomLeft) + topRight.distance(bottomRight);
  }
}
