package org.hallkiosk.kiosk.session;

import org.hallkiosk.kiosk.catalog.ServiceStep;

/// To be written.
final class ScanCodeStep {

  private ScanCodeStep() {}

  static void enter(Turn turn, Run run, ServiceStep.ScanCode scan) {
    Journey.advance(turn, run);
  }
}
