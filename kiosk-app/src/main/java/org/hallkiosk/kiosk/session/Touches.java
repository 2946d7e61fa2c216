package org.hallkiosk.kiosk.session;

import org.hallkiosk.kiosk.view.Intent;

/// What a touch does where it was made.
final class Touches {

  private Touches() {}

  static void on(Turn turn, Intent intent) {
    Phase phase = turn.state().phase();
    if (turn.state().idleness().asking()) {
      whileAsking(turn, intent);
    } else if (intent instanceof Intent.Speak(var language)) {
      turn.become(turn.state().withLanguage(language));
      Vigil.renew(turn);
    } else if (intent instanceof Intent.Leave && Waiting.mayLeave(phase)) {
      Departure.leave(turn, "LEFT");
    } else {
      inPhase(turn, phase, intent);
      Vigil.renew(turn);
    }
  }

  private static void whileAsking(Turn turn, Intent intent) {
    if (intent instanceof Intent.StayHere) {
      Vigil.stay(turn);
    } else if (intent instanceof Intent.Leave) {
      Departure.leave(turn, "LEFT");
    }
  }

  private static void inPhase(Turn turn, Phase phase, Intent intent) {
    switch (phase) {
      case Phase.Attract attract -> {
        if (intent instanceof Intent.WakeUp) {
          Arrival.wokenUp(turn, attract);
        }
      }
      case Phase.Home _ -> atHome(turn, intent);
      case Phase.Serving(Run run, StepState step) -> step.touched(turn, run, intent);
      case Phase.Troubled troubled -> {
        if (intent instanceof Intent.TryAgain && troubled.again()) {
          troubled.during().ifPresent(run -> Journey.enter(turn, run));
        }
      }
      case Phase.Starting _, Phase.SigningIn _, Phase.Greeting _, Phase.Closing _ -> {}
    }
  }

  private static void atHome(Turn turn, Intent intent) {
    if (intent instanceof Intent.OpenCategory(var category)) {
      turn.phase(new Phase.Home(category));
    } else if (intent instanceof Intent.StartService(var service)) {
      Journey.start(turn, service);
    } else if (intent instanceof Intent.Collect(var caseNumber)) {
      Journey.collect(turn, caseNumber);
    } else if (intent instanceof Intent.PayPending(var caseNumber)) {
      Journey.pay(turn, caseNumber);
    } else if (intent instanceof Intent.ContinueDraft(var draft)) {
      Drafts.resume(turn, draft);
    }
  }
}
