package org.hallkiosk.kiosk.session;

import java.util.Map;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;

/// The result, and then the rating (GB/T 39735): voluntary, one tap, skippable, and never before
/// the result is on the screen.
final class RateStep {

  private RateStep() {}

  static void showResult(Turn turn, Run run, View.ResultKind kind) {
    turn.phase(new Phase.Serving(run, new StepState.Showing(moveOnLater(turn), kind)));
  }

  static void resultSeen(Turn turn, Run run, StepState.Showing showing) {
    if (showing.kind() != View.ResultKind.NOT_KNOWN_YET && run.hasNext()) {
      Journey.enter(turn, run.at(run.index() + 1));
    } else {
      Departure.leave(turn, "DONE");
    }
  }

  static void enter(Turn turn, Run run) {
    turn.phase(new Phase.Serving(run, new StepState.Rating(moveOnLater(turn))));
  }

  static void touched(Turn turn, Run run, Intent intent) {
    if (intent instanceof Intent.Rate(int level)) {
      rate(turn, run, level);
    } else if (intent instanceof Intent.Skip) {
      Departure.leave(turn, "DONE");
    }
  }

  private static void rate(Turn turn, Run run, int level) {
    if (level < 1 || level > turn.policies().ratingLevels()) {
      return;
    }
    IdempotencyKey key = turn.key();
    CaseNumber caseNumber = run.caseNumber().orElseThrow();
    OpenActions.begin(
        turn,
        ActionKind.RATING,
        key,
        Map.of(Fact.CASE, caseNumber.value(), Fact.LEVEL, String.valueOf(level)),
        new Effect.Rate(key, turn.citizen().token().orElseThrow(), caseNumber, level));
    Departure.leave(turn, "DONE");
  }

  private static Ticket moveOnLater(Turn turn) {
    Ticket ticket = turn.ticket();
    turn.effect(new Effect.StartTimer(new Timer.PhaseOver(ticket), turn.policies().resultFor()));
    return ticket;
  }
}
