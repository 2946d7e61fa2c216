package org.hallkiosk.kiosk.session;

import org.hallkiosk.kiosk.catalog.ServiceStep;

/// To be written.
final class DeliverStep {

  private DeliverStep() {}

  static void enter(Turn turn, Run run, ServiceStep.Deliver deliver) {
    Journey.advance(turn, run);
  }
}
