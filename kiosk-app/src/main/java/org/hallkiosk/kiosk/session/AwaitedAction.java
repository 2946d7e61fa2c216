package org.hallkiosk.kiosk.session;

import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.view.View;

/// The hall was told to do something, and the citizen waits for what becomes of it, but no longer
/// than they may be kept: what is not known then is followed without them, and they get a
/// reference.
interface AwaitedAction extends WorkingStep {

  IdempotencyKey key();

  void decided(Turn turn, Run run, ActionOutcome outcome);

  /// The citizen has waited long enough.
  default void notKnown(Turn turn, Run run) {
    ReceiptStep.printReference(turn, run, key());
  }

  /// From now on.
  default void await(Turn turn, Run run) {
    turn.effect(new Effect.StartTimer(new Timer.StopWaiting(key()), turn.policies().queryFor()));
    turn.serve(run, this);
  }

  @Override
  default View.Stage stage() {
    return View.Stage.SUBMITTING;
  }

  @Override
  default void answered(Turn turn, Run run, Event event) {
    if (event instanceof Event.ActionAnswered(var answered, var outcome)
        && answered.equals(key())) {
      decided(turn, run, outcome);
    } else if (event instanceof Event.TimerRang(Timer.StopWaiting(var waited))
        && waited.equals(key())) {
      notKnown(turn, run);
    }
  }
}
