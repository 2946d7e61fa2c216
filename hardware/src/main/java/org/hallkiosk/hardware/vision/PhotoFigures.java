package org.hallkiosk.hardware.vision;

import java.util.List;
import java.util.Optional;

/// A portrait, measured; whether it is good enough is for others to judge.
///
/// @param faces the largest first
/// @param sharpness variance of the Laplacian over the whole frame
/// @param exposure of the whole frame
/// @param background empty when there is no face to be behind of
public record PhotoFigures(
    List<FaceFigures> faces, double sharpness, Exposure exposure, Optional<Background> background) {

  public PhotoFigures {
    faces = List.copyOf(faces);
  }
}
