package org.hallkiosk.kiosk.workbench;

import org.hallkiosk.hardware.simulator.sam.SampleCards;
import org.hallkiosk.hardware.simulator.sam.SimulatedCard;

/// A card that no citizen of the hall holds.
public enum StrangeCard {
  /// Sound, but its number has a form that the hall does not take.
  OLD_FOREIGNER,
  /// Its number fails the check digit.
  MISPRINTED,
  /// Its type flag means nothing to anybody.
  UNKNOWN_KIND;

  SimulatedCard card() {
    return switch (this) {
      case OLD_FOREIGNER -> SampleCards.oldForeigner();
      case MISPRINTED -> SampleCards.misprinted();
      case UNKNOWN_KIND -> SampleCards.foreignKind();
    };
  }
}
