package org.hallkiosk.kiosk.session;

import org.hallkiosk.kiosk.catalog.ServiceStep;

/// To be written.
final class PayStep {

  private PayStep() {}

  static void enter(Turn turn, Run run, ServiceStep.Pay pay) {
    Journey.advance(turn, run);
  }
}
