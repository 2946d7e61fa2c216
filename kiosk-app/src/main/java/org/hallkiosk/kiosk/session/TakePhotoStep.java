package org.hallkiosk.kiosk.session;

import org.hallkiosk.kiosk.catalog.ServiceStep;

/// To be written.
final class TakePhotoStep {

  private TakePhotoStep() {}

  static void enter(Turn turn, Run run, ServiceStep.TakePhoto photo) {
    Journey.advance(turn, run);
  }
}
