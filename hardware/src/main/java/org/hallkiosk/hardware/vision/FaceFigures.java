package org.hallkiosk.hardware.vision;

import java.util.Optional;

/// One face in a frame, measured.
///
/// @param box forehead to chin, as the cascade sees it
/// @param eyes empty when they were not both found: closed, hidden, or behind reflections
/// @param heightShare of the box in the frame's height, 0 to 1
/// @param offsetX of the box's centre from the frame's, in widths of the frame: -0.5 is the left
///   border
/// @param offsetY of the box's centre from the frame's, in heights of the frame: -0.5 is the upper
///   border
/// @param sharpness variance of the Laplacian over the face at a width of 200 pixels; a sharp
///   portrait has some hundreds, a blurred one less than fifty
/// @param exposure of the face alone
public record FaceFigures(
    Box box,
    Optional<Eyes> eyes,
    double heightShare,
    double offsetX,
    double offsetY,
    double sharpness,
    Exposure exposure) {}
