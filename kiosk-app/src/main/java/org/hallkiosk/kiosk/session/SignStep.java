package org.hallkiosk.kiosk.session;

import org.hallkiosk.kiosk.catalog.ServiceStep;

/// To be written.
final class SignStep {

  private SignStep() {}

  static void enter(Turn turn, Run run, ServiceStep.Sign sign) {
    Journey.advance(turn, run);
  }
}
