package org.hallkiosk.kiosk.session;

import org.hallkiosk.kiosk.catalog.ServiceStep;

/// To be written.
final class ShowRecordsStep {

  private ShowRecordsStep() {}

  static void enter(Turn turn, Run run, ServiceStep.ShowRecords records) {
    Journey.advance(turn, run);
  }
}
