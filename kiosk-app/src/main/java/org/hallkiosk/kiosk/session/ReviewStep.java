package org.hallkiosk.kiosk.session;

import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;

/// See everything once more, and agree: twice, where it is hard to undo.
record ReviewStep(ServiceStep.Review asked, boolean secondTime) implements StepState {

  static void enter(Turn turn, Run run, ServiceStep.Review asked) {
    turn.serve(run, new ReviewStep(asked, false));
  }

  @Override
  public boolean waitsForCitizen() {
    return true;
  }

  @Override
  public View view(Sight sight, Run run) {
    return new View.Review(
        run.service().name(), ReviewRows.of(sight, run), asked.consent(), secondTime);
  }

  @Override
  public void touched(Turn turn, Run run, Intent intent) {
    if (intent instanceof Intent.Confirm) {
      confirmed(turn, run);
    } else if (intent instanceof Intent.Back) {
      Journey.back(turn, run);
    }
  }

  private void confirmed(Turn turn, Run run) {
    if (asked.twice() && !secondTime) {
      turn.serve(run, new ReviewStep(asked, true));
    } else {
      Journey.advance(turn, run);
    }
  }
}
