package org.hallkiosk.kiosk.session;

import org.hallkiosk.kiosk.catalog.ServiceStep;

/// To be written.
final class FillFormStep {

  private FillFormStep() {}

  static void enter(Turn turn, Run run, ServiceStep.FillForm form) {
    Journey.advance(turn, run);
  }
}
