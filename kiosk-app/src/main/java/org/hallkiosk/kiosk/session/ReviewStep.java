package org.hallkiosk.kiosk.session;

import org.hallkiosk.kiosk.view.Intent;

/// See everything once more, and agree.
final class ReviewStep {

  private ReviewStep() {}

  static void touched(Turn turn, Run run, Intent intent) {
    if (intent instanceof Intent.Confirm) {
      Journey.advance(turn, run);
    } else if (intent instanceof Intent.Back) {
      Journey.back(turn, run);
    }
  }
}
