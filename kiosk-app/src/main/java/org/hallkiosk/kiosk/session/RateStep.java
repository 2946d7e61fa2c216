package org.hallkiosk.kiosk.session;

import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;

/// The result, and then the rating (GB/T 39735): voluntary, one tap, skippable, and never before
/// the result is on the screen.
final class RateStep {

  private RateStep() {}

  static void showResult(Turn turn, Run run) {
    View.ResultKind kind =
        run.mayNotHavePrinted() ? View.ResultKind.MAY_NOT_HAVE_PRINTED : View.ResultKind.DONE;
    show(turn, run, kind, run.caseNumber().map(CaseNumber::value));
  }

  /// @param reference under which the hall and the hotline can look it up
  static void showNotKnownYet(Turn turn, Run run, IdempotencyKey reference) {
    show(turn, run, View.ResultKind.NOT_KNOWN_YET, Optional.of(reference.value()));
  }

  private static void show(Turn turn, Run run, View.ResultKind kind, Optional<String> reference) {
    turn.phase(new Phase.Serving(run, new StepState.Showing(moveOnLater(turn), kind, reference)));
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
