package org.hallkiosk.kiosk.capture;

import org.hallkiosk.hardware.vision.Box;
import org.hallkiosk.hardware.vision.Eyes;
import org.hallkiosk.hardware.vision.FaceFigures;
import org.hallkiosk.hardware.vision.Spot;

/// Where a head is in a frame, as standards measure it: a cascade's box is another matter.
///
/// @param eyes the middle between the eyes
/// @param width from temple to temple, in pixels
record Head(Spot eyes, double width) {

  /// A frontal face fills about so much of the width of the box that the cascade draws around it.
  static final double WIDTH_IN_BOX = 0.8;

  /// Where the eyes are in the box, from its top, when they are hidden.
  static final double EYES_IN_BOX = 0.4;

  static Head of(FaceFigures face) {
    Box box = face.box();
    Spot guess = new Spot(box.centre().x(), box.y() + box.height() * EYES_IN_BOX);
    return new Head(face.eyes().map(Head::middle).orElse(guess), box.width() * WIDTH_IN_BOX);
  }

  private static Spot middle(Eyes eyes) {
    return new Spot(
        (eyes.left().x() + eyes.right().x()) / 2, (eyes.left().y() + eyes.right().y()) / 2);
  }

  /// The part of the frame that becomes the portrait.
  Cut cut(PhotoRules rules) {
    double scale = width / rules.faceWidth();
    double cutWidth = rules.width() * scale;
    double cutHeight = rules.height() * scale;
    return new Cut(
        eyes.x() - cutWidth / 2, eyes.y() - rules.eyesFromTop() * scale, cutWidth, cutHeight);
  }
}
