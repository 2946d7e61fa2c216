package org.hallkiosk.kiosk.capture;

/// What a portrait may be and no worse. The standards say this in words ("clear", "white", "without
/// distortion"); the figures are this project's, tried on drawn faces only.
///
/// @param mostEnlarged how much the still may be enlarged to become the portrait
/// @param mostTilt of the line between the eyes, in degrees (ISO/IEC 19794-5, 7.2.2: 5 for roll)
/// @param leastSharpness of the face, as vision measures it
/// @param darkest mean brightness of the face, 0 to 255
/// @param brightest mean brightness of the face, 0 to 255
/// @param mostLost share of the face that is so bright or dark that nothing is left of it
/// @param leastBackground the darkest of its red, green and blue, 0 to 255
/// @param mostCast how far they may lie apart
/// @param mostUneven spread of its brightness
record PhotoLimits(
    double mostEnlarged,
    double mostTilt,
    double leastSharpness,
    double darkest,
    double brightest,
    double mostLost,
    double leastBackground,
    double mostCast,
    double mostUneven) {

  static final PhotoLimits WHITE = new PhotoLimits(1.25, 5, 60, 70, 220, 0.1, 190, 30, 16);

  static final PhotoLimits LIGHT = new PhotoLimits(1.25, 5, 60, 70, 220, 0.1, 160, 45, 16);
}
