package org.hallkiosk.kiosk.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;

/// The end of a session, good or bad: trouble, goodbye, wipe.
final class Departure {

  private Departure() {}

  /// Shows what went wrong, outside a service or where nothing can be tried again.
  static void trouble(Turn turn, ProblemCode code, Optional<Run> during) {
    turn.phase(new Phase.Troubled(code, reference(during), during, false));
  }

  /// Shows what went wrong in a step that can be tried again.
  static void troubleToRetry(Turn turn, ProblemCode code, Run during) {
    turn.phase(new Phase.Troubled(code, reference(Optional.of(during)), Optional.of(during), true));
  }

  /// A defect of ours: whoever stands there is told, and no step is tried again. After goodbye
  /// there is nobody to tell, but everything is wiped once more.
  static void defect(Turn turn) {
    Phase phase = turn.state().phase();
    if (phase instanceof Phase.Closing closing) {
      sayGoodbye(turn, closing.leftBehind());
    } else {
      trouble(turn, ProblemCode.TERMINAL_FAULT, runOf(phase));
    }
  }

  private static Optional<String> reference(Optional<Run> during) {
    return during.flatMap(run -> run.issued().caseNumber()).map(number -> number.value());
  }

  /// Ends the session, or goes back to the attract screen where none was opened.
  static void leave(Turn turn, String reason) {
    Optional<Citizen> citizen = turn.state().citizen();
    if (citizen.isEmpty()) {
      Arrival.attract(turn);
      return;
    }
    turn.note(EntryKind.SESSION_CLOSED, Map.of(Fact.REASON, reason));
    OpenActions.leaveBehind(turn);
    List<View.Place> leftBehind = leftBehind(turn.state());
    citizen.get().token().ifPresent(token -> turn.effect(new Effect.SignOut(token)));
    turn.become(turn.state().withCitizen(Optional.empty()).withIdleness(Idleness.NONE));
    sayGoodbye(turn, leftBehind);
  }

  private static void sayGoodbye(Turn turn, List<View.Place> leftBehind) {
    Ticket wiping = turn.ticket();
    turn.effect(new Effect.Wipe(wiping));
    Ticket showing = turn.ticket();
    turn.effect(new Effect.StartTimer(new Timer.PhaseOver(showing), turn.policies().goodbyeFor()));
    turn.phase(new Phase.Closing(wiping, showing, leftBehind, false, false));
  }

  static void wiped(Turn turn, Phase.Closing closing) {
    next(
        turn,
        new Phase.Closing(
            closing.wiping(), closing.showing(), closing.leftBehind(), true, closing.shown()));
  }

  static void shown(Turn turn, Phase.Closing closing) {
    next(
        turn,
        new Phase.Closing(
            closing.wiping(), closing.showing(), closing.leftBehind(), closing.wiped(), true));
  }

  private static void next(Turn turn, Phase.Closing closing) {
    if (closing.wiped() && closing.shown()) {
      Arrival.attract(turn);
    } else {
      turn.phase(closing);
    }
  }

  private static List<View.Place> leftBehind(State state) {
    List<View.Place> places = new ArrayList<>();
    if (state.citizen().flatMap(Citizen::cardOnReader).isPresent()) {
      places.add(View.Place.CARD_READER);
    }
    runOf(state.phase())
        .ifPresent(
            run -> {
              if (run.issued().pages() > 0 || run.issued().mayNotHavePrinted()) {
                places.add(View.Place.PAPER_TRAY);
              }
              if (run.issued().slip()) {
                places.add(View.Place.SLIP_SLOT);
              }
            });
    return places;
  }

  private static Optional<Run> runOf(Phase phase) {
    return switch (phase) {
      case Phase.Serving(Run run, StepState _) -> Optional.of(run);
      case Phase.Troubled troubled -> troubled.during();
      case Phase.Starting _,
          Phase.Attract _,
          Phase.SigningIn _,
          Phase.Greeting _,
          Phase.Home _,
          Phase.Closing _ ->
          Optional.empty();
    };
  }
}
