package org.hallkiosk.kiosk.session;

import org.hallkiosk.kiosk.catalog.ServiceStep;

/// To be written.
final class ScanMaterialStep {

  private ScanMaterialStep() {}

  static void enter(Turn turn, Run run, ServiceStep.ScanMaterial scan) {
    Journey.advance(turn, run);
  }
}
