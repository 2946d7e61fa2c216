package org.hallkiosk.kiosk.capture;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hallkiosk.hardware.vision.Background;
import org.hallkiosk.hardware.vision.Exposure;
import org.hallkiosk.hardware.vision.Eyes;
import org.hallkiosk.hardware.vision.FaceFigures;
import org.hallkiosk.hardware.vision.PhotoFigures;
import org.hallkiosk.kiosk.view.PhotoFlaw;

/// Holds a portrait's figures against a standard's rules.
record PhotoJudge(PhotoRules rules) {

  /// A face less than half as high as the first is a picture on the wall, or none.
  private static final double SECOND_FACE = 0.5;

  /// In the order in which a citizen can mend them; empty when it is good.
  List<PhotoFlaw> flaws(PhotoFigures figures, int frameWidth, int frameHeight) {
    if (figures.faces().isEmpty()) {
      return List.of(PhotoFlaw.NO_FACE);
    }
    FaceFigures face = figures.faces().getFirst();
    Set<PhotoFlaw> flaws = EnumSet.noneOf(PhotoFlaw.class);
    if (figures.faces().stream()
        .skip(1)
        .anyMatch(other -> other.heightShare() > face.heightShare() * SECOND_FACE)) {
      flaws.add(PhotoFlaw.SEVERAL_FACES);
    }
    place(face, frameWidth, frameHeight, flaws);
    stance(face, flaws);
    light(face.exposure(), flaws);
    figures.background().filter(this::isUnfit).ifPresent(_ -> flaws.add(PhotoFlaw.BACKGROUND));
    return List.copyOf(flaws);
  }

  private void place(FaceFigures face, int frameWidth, int frameHeight, Set<PhotoFlaw> flaws) {
    Head head = Head.of(face);
    Cut cut = head.cut(rules);
    if (rules.faceWidth() > head.width() * rules.limits().mostEnlarged()) {
      flaws.add(PhotoFlaw.TOO_FAR);
    } else if (!cut.fits(frameWidth, frameHeight)) {
      flaws.add(PhotoFlaw.TOO_NEAR);
    } else if (!cut.within(frameWidth, frameHeight)) {
      flaws.add(PhotoFlaw.OFF_CENTRE);
    }
  }

  private void stance(FaceFigures face, Set<PhotoFlaw> flaws) {
    if (face.eyes().isEmpty()) {
      flaws.add(PhotoFlaw.EYES_HIDDEN);
    }
    if (face.eyes().map(Eyes::rollDegrees).stream()
        .anyMatch(roll -> Math.abs(roll) > rules.limits().mostTilt())) {
      flaws.add(PhotoFlaw.TILTED);
    }
    if (face.sharpness() < rules.limits().leastSharpness()) {
      flaws.add(PhotoFlaw.BLURRED);
    }
  }

  private void light(Exposure face, Set<PhotoFlaw> flaws) {
    PhotoLimits limits = rules.limits();
    if (face.mean() < limits.darkest() || face.darkShare() > limits.mostLost()) {
      flaws.add(PhotoFlaw.TOO_DARK);
    }
    if (face.mean() > limits.brightest() || face.brightShare() > limits.mostLost()) {
      flaws.add(PhotoFlaw.TOO_BRIGHT);
    }
  }

  private boolean isUnfit(Background behind) {
    double darkest = Math.min(behind.red(), Math.min(behind.green(), behind.blue()));
    double brightest = Math.max(behind.red(), Math.max(behind.green(), behind.blue()));
    return darkest < rules.limits().leastBackground()
        || brightest - darkest > rules.limits().mostCast()
        || behind.unevenness() > rules.limits().mostUneven();
  }
}
