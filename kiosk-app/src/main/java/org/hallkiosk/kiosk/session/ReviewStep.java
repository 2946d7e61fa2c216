package org.hallkiosk.kiosk.session;

import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;

/// See everything once more, and agree: twice, where it is hard to undo.
record ReviewStep(ServiceStep.Review asked, boolean secondTime) implements QuestionStep {

  static void enter(Turn turn, Run run, ServiceStep.Review asked) {
    turn.serve(run, new ReviewStep(asked, false));
  }

  /// A second tap on the first agreement is not the second agreement.
  @Override
  public int page() {
    return secondTime ? 1 : 0;
  }

  @Override
  public View view(Sight sight, Run run) {
    return new View.Review(
        run.service().name(), ReviewRows.of(sight, run), asked.consent(), secondTime);
  }

  @Override
  public void decided(Turn turn, Run run, Intent intent) {
    if (intent instanceof Intent.Confirm) {
      confirmed(turn, run);
    }
  }

  @Override
  public void back(Turn turn, Run run) {
    if (secondTime) {
      enter(turn, run, asked);
    } else {
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
