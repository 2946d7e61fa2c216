package org.hallkiosk.kiosk.session;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.catalog.Policies;
import org.hallkiosk.kiosk.hall.CaseFile;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;

/// The result, and then the rating (GB/T 39735): voluntary, one tap, skippable, and never before
/// the result is on the screen. Who walks away is asked sooner than elsewhere.
final class RateStep {

  private RateStep() {}

  static void showResult(Turn turn, Run run) {
    show(turn, run, kind(run), run.issued().caseNumber().map(CaseNumber::value));
  }

  private static View.ResultKind kind(Run run) {
    if (run.issued().mayNotHavePrinted()) {
      return View.ResultKind.MAY_NOT_HAVE_PRINTED;
    }
    if (run.issued().file().filter(file -> !file.refusedParts().isEmpty()).isPresent()) {
      return View.ResultKind.PARTLY_REFUSED;
    }
    boolean later = run.issued().file().flatMap(CaseFile::promisedBy).isPresent();
    return later ? View.ResultKind.ACCEPTED : View.ResultKind.DONE;
  }

  /// @param reference under which the hall and the hotline can look it up
  static void show(Turn turn, Run run, View.ResultKind kind, Optional<String> reference) {
    turn.serve(run, new Showing(kind, reference));
  }

  static void enter(Turn turn, Run run) {
    turn.serve(run, new Rating());
  }

  /// What came of it, before the rating.
  ///
  /// @param reference under which the case can be asked about
  record Showing(View.ResultKind kind, Optional<String> reference) implements StepState {

    @Override
    public boolean waitsForCitizen() {
      return true;
    }

    @Override
    public boolean mayGoBack() {
      return false;
    }

    @Override
    public Duration patience(Policies policies) {
      return policies.resultFor();
    }

    @Override
    public View view(Sight sight, Run run) {
      Optional<CaseFile> file = run.issued().file();
      return new View.Result(
          run.service().name(),
          kind,
          reference,
          file.map(told -> Rows.of(told.rows())).orElse(List.of()),
          file.flatMap(CaseFile::promisedBy),
          Work.papers(run),
          file.map(told -> Rows.refused(told, sight.state().language())).orElse(List.of()));
    }

    @Override
    public void touched(Turn turn, Run run, Intent intent) {
      if (intent instanceof Intent.Confirm) {
        seen(turn, run);
      }
    }

    private void seen(Turn turn, Run run) {
      Optional<Integer> next = run.next();
      if (isRateable() && next.isPresent()) {
        Journey.enter(turn, run.at(next.get()));
      } else {
        Departure.leave(turn, "DONE");
      }
    }

    private boolean isRateable() {
      return switch (kind) {
        case DONE, ACCEPTED, PARTLY_REFUSED, MAY_NOT_HAVE_PRINTED -> true;
        case NOT_KNOWN_YET, DRAFT_KEPT, PAYMENT_AWAITED, REFUNDED -> false;
      };
    }
  }

  record Rating() implements StepState {

    @Override
    public boolean waitsForCitizen() {
      return true;
    }

    @Override
    public boolean mayGoBack() {
      return false;
    }

    @Override
    public Duration patience(Policies policies) {
      return policies.resultFor();
    }

    @Override
    public View view(Sight sight, Run run) {
      return new View.Rating(sight.policies().ratingLevels());
    }

    @Override
    public void touched(Turn turn, Run run, Intent intent) {
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
      CaseNumber caseNumber = run.issued().caseNumber().orElseThrow();
      OpenActions.begin(
          turn,
          ActionKind.RATING,
          key,
          Map.of(Fact.CASE, caseNumber.value(), Fact.LEVEL, String.valueOf(level)),
          new Effect.Rate(key, turn.citizen().token().orElseThrow(), caseNumber, level));
      Departure.leave(turn, "DONE");
    }
  }
}
