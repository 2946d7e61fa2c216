package org.hallkiosk.kiosk.capture;

import org.hallkiosk.kiosk.catalog.PhotoStandard;

/// What a standard wants of a portrait: where the head stands in it, and when it is no good.
///
/// @param width of the portrait, in pixels
/// @param height of the portrait, in pixels
/// @param dpi on paper
/// @param quality of the JPEG, 0 to 1
/// @param faceWidth from temple to temple in the portrait, in pixels
/// @param eyesFromTop of the portrait, in pixels
/// @param limits of light and stance
record PhotoRules(
    int width,
    int height,
    int dpi,
    float quality,
    double faceWidth,
    double eyesFromTop,
    PhotoLimits limits) {

  /// GA 461-2004, the identity card's: 358x441 pixels, 350 dpi, JPEG at 70, face 207 pixels wide
  /// (within 14) and in the middle, eyes at least 207 above the lower edge, hair 7 to 21 below the
  /// upper one, which heads differ in; white.
  private static final PhotoRules ID_CARD =
      new PhotoRules(358, 441, 350, 0.7f, 207, 175, PhotoLimits.WHITE);

  /// GA 482, the driving licence's: 22x32 mm at 300 dpi, head 14 to 16 mm wide and 19 to 22 mm
  /// high; white.
  private static final PhotoRules DRIVING_LICENCE =
      new PhotoRules(260, 378, 300, 0.8f, 177, 160, PhotoLimits.WHITE);

  /// ICAO Doc 9303-3 with ISO/IEC 19794-5: face in the middle, eyes at 50 to 70 % of the height
  /// above the lower edge; in the size of China's exit and entry documents, 33x48 mm with a head 28
  /// to 33 mm high and 3 to 5 mm below the upper edge, at 300 dpi; white or light.
  private static final PhotoRules TRAVEL_DOCUMENT =
      new PhotoRules(390, 567, 300, 0.85f, 240, 230, PhotoLimits.LIGHT);

  static PhotoRules of(PhotoStandard standard) {
    return switch (standard) {
      case ID_CARD -> ID_CARD;
      case DRIVING_LICENCE -> DRIVING_LICENCE;
      case TRAVEL_DOCUMENT -> TRAVEL_DOCUMENT;
    };
  }
}
