package org.hallkiosk.kiosk.workbench.hall.face;

/// How an invented face looks. Lengths are shares of the picture's width, 480 pixels.
///
/// @param skin `0xRRGGBB`, as are the other colours
/// @param faceWidth half the face's width
/// @param faceHeight half the face's height
/// @param eyeDistance from the middle to an eye
/// @param eyeSize half an eye's width
/// @param eyeHeight of the eyes above the face's centre
/// @param browTilt positive: raised outwards
/// @param noseLength below the eyes
/// @param mouthWidth half the mouth's width
/// @param smile how far the mouth's corners lie above its middle
public record FaceLook(
    int skin,
    int hairColour,
    Hair hair,
    double faceWidth,
    double faceHeight,
    double eyeDistance,
    double eyeSize,
    double eyeHeight,
    double browTilt,
    double noseLength,
    double mouthWidth,
    double smile,
    Glasses glasses,
    Beard beard,
    int clothes,
    Collar collar) {

  /// How the hair is worn.
  public enum Hair {
    SHORT,
    CREW,
    SIDE_PART,
    LONG,
    BOB,
    BUN,
    CURLY,
    BALD
  }

  /// What is before the eyes.
  public enum Glasses {
    NONE,
    ROUND,
    SQUARE
  }

  /// What grows around the mouth.
  public enum Beard {
    NONE,
    MOUSTACHE,
    GOATEE,
    FULL
  }

  /// What is worn below the neck.
  public enum Collar {
    CREW_NECK,
    SHIRT,
    JACKET
  }
}
