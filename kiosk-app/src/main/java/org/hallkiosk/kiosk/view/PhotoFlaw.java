package org.hallkiosk.kiosk.view;

/// What is wrong with a portrait.
public enum PhotoFlaw {
  NO_PICTURE,
  NO_FACE,
  SEVERAL_FACES,
  TOO_FAR,
  TOO_NEAR,
  OFF_CENTRE,
  TILTED,
  EYES_HIDDEN,
  BLURRED,
  TOO_DARK,
  TOO_BRIGHT,
  BACKGROUND
}
