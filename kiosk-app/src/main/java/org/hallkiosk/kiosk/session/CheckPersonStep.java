package org.hallkiosk.kiosk.session;

import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.view.CheckWay;
import org.hallkiosk.kiosk.view.ProblemCode;

/// Whose card is it? Card and live face, card and a code to the registered phone, or card and a
/// member of the hall's staff; the hall judges, and a found card or a stolen phone gets nothing.
final class CheckPersonStep {

  private CheckPersonStep() {}

  /// By the first way that is open; the others stand beside it.
  static void enter(Turn turn, Run run) {
    CheckWays.open(turn.state()).stream()
        .findFirst()
        .ifPresentOrElse(way -> enter(turn, run, way), () -> noWay(turn, run));
  }

  /// Does nothing where the way is not open.
  static void change(Turn turn, Run run, CheckWay way) {
    if (CheckWays.isOpen(turn.state(), way)) {
      enter(turn, run, way);
    }
  }

  private static void enter(Turn turn, Run run, CheckWay way) {
    switch (way) {
      case FACE -> CheckFace.enter(turn, run);
      case CODE -> CheckCode.enter(turn, run);
      case STAFF -> CheckByStaff.enter(turn, run);
    }
  }

  /// The hall does not count the check any more: it is made anew, and the same step goes on with
  /// all that it had. A hall that refuses the very step that was checked for is believed.
  static void renew(Turn turn, Run run) {
    turn.citizen(turn.citizen().checking(turn.citizen().check().lapse()));
    if (run.checkedAnew()) {
      notConfirmed(turn, run);
    } else {
      enter(turn, run);
    }
  }

  static void passed(Turn turn, Run run, String method) {
    turn.note(EntryKind.PERSON_CHECKED, Map.of(Fact.METHOD, method));
    turn.citizen(turn.citizen().checking(turn.citizen().check().pass()));
    if (run.step() instanceof ServiceStep.CheckPerson) {
      Journey.advance(turn, run);
    } else {
      Journey.enter(turn, run.checkedAnewHere());
    }
  }

  /// A check that was made anew leads back to the questions, as long as nothing is handed in.
  static void back(Turn turn, Run run) {
    if (run.step() instanceof ServiceStep.CheckPerson || run.issued().caseNumber().isPresent()) {
      Arrival.home(turn);
    } else {
      Journey.back(turn, run);
    }
  }

  /// A way has come to its end: the citizen stays there, and the others are offered.
  ///
  /// @param reason for the journal
  /// @param told tells why
  static void over(Turn turn, Run run, CheckWay way, Enum<?> reason, StepState told) {
    turn.citizen(turn.citizen().checking(turn.citizen().check().without(way)));
    turn.note(
        EntryKind.PERSON_NOT_CONFIRMED,
        Map.of(Fact.METHOD, way.name(), Fact.REASON, reason.name()));
    if (CheckWays.open(turn.state()).isEmpty()) {
      Departure.trouble(turn, ProblemCode.PERSON_NOT_CONFIRMED, Optional.of(run));
    } else {
      turn.serve(run, told);
    }
  }

  /// The hall said why, and that need not be the person: its session may have ended.
  static void refused(Turn turn, Run run, Refusal reason) {
    turn.note(EntryKind.PERSON_NOT_CONFIRMED, Map.of(Fact.REASON, reason.name()));
    Departure.trouble(turn, Problems.of(reason), Optional.of(run));
  }

  static void notConfirmed(Turn turn, Run run) {
    turn.note(EntryKind.PERSON_NOT_CONFIRMED);
    Departure.trouble(turn, ProblemCode.PERSON_NOT_CONFIRMED, Optional.of(run));
  }

  /// What needs no check may be done all the same.
  private static void noWay(Turn turn, Run run) {
    if (CheckWays.isSamePhone(turn.citizen())) {
      turn.note(EntryKind.PERSON_NOT_CONFIRMED, Map.of(Fact.REASON, Refusal.SAME_PHONE.name()));
      Departure.troubleWithWayBack(turn, ProblemCode.PHONE_ALONE, Optional.of(run));
    } else {
      notConfirmed(turn, run);
    }
  }
}
