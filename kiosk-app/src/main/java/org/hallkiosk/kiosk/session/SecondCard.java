package org.hallkiosk.kiosk.session;

import java.util.Map;
import java.util.Optional;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.IdCard;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.Acting;
import org.hallkiosk.kiosk.hall.CardEvidence;
import org.hallkiosk.kiosk.hall.Confirmed;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.identity.Person;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;

/// The card of a guardian or a principal, beside the one that signed in: read, taken back, and the
/// hall's word on it.
final class SecondCard {

  private SecondCard() {}

  static void ask(Turn turn, Phase.Beside whose) {
    wait(turn, whose, Optional.empty());
  }

  private static void wait(Turn turn, Phase.Beside whose, Optional<View.CardHint> hint) {
    Optional<Ticket> reading = Optional.empty();
    if (!turn.state().lying().containsKey(Entrance.ID_CARD)) {
      Ticket ticket = turn.ticket();
      turn.effect(new Effect.ReadCard(ticket));
      reading = Optional.of(ticket);
    }
    turn.phase(new Phase.OtherCard(whose, reading, hint, Optional.empty(), Optional.empty()));
  }

  static void answered(Turn turn, Phase.OtherCard phase, Event event) {
    if (event instanceof Event.CardRead(Ticket ticket, var reading)
        && phase.reading().filter(ticket::equals).isPresent()) {
      read(turn, phase, reading);
    } else if (event instanceof Event.GuardianAnswered(Ticket ticket, var answer)
        && phase.whose() instanceof Phase.Beside.Guardian(Wish wish)
        && phase.asking().filter(ticket::equals).isPresent()) {
      guardian(turn, phase, wish, answer);
    }
  }

  private static void read(Turn turn, Phase.OtherCard phase, CardReading reading) {
    switch (reading) {
      case CardReading.Read(IdCard card, _) ->
          Evidence.of(card)
              .ifPresentOrElse(
                  evidence -> tell(turn, phase, evidence),
                  () -> refused(turn, phase, View.CardHint.UNREADABLE));
      case CardReading.NoCard _, CardReading.Cancelled _ -> wait(turn, phase.whose(), phase.hint());
      case CardReading.Lifted _ ->
          wait(turn, phase.whose(), Optional.of(View.CardHint.LIFTED_TOO_SOON));
      case CardReading.Rejected rejected -> refused(turn, phase, Evidence.hint(rejected.reason()));
      case CardReading.Failed _ ->
          Departure.troubleWithWayBack(turn, ProblemCode.CARD_READER_BROKEN);
    }
  }

  private static void refused(Turn turn, Phase.OtherCard phase, View.CardHint hint) {
    CardsLying.await(turn, Entrance.ID_CARD);
    wait(turn, phase.whose(), Optional.of(hint));
  }

  private static void tell(Turn turn, Phase.OtherCard phase, CardEvidence evidence) {
    CardsLying.await(turn, Entrance.ID_CARD);
    tell(turn, phase.whose(), evidence);
  }

  /// The principal's card was read before the agent had to be checked anew: it is not asked for
  /// twice.
  static void serve(Turn turn, CardEvidence principal) {
    tell(turn, new Phase.Beside.Principal(), principal);
  }

  private static void tell(Turn turn, Phase.Beside whose, CardEvidence evidence) {
    Ticket asking = turn.ticket();
    turn.effect(
        switch (whose) {
          case Phase.Beside.Guardian _ ->
              new Effect.ConfirmGuardian(asking, turn.citizen().ownToken().orElseThrow(), evidence);
          case Phase.Beside.Principal _ ->
              new Effect.ActForPrincipal(asking, turn.citizen().ownToken().orElseThrow(), evidence);
        });
    turn.phase(
        new Phase.OtherCard(
            whose, Optional.empty(), Optional.empty(), Optional.of(evidence), Optional.of(asking)));
  }

  static void cardGone(Turn turn, Phase.OtherCard phase) {
    if (phase.card().isPresent()) {
      goOnWhenReady(turn);
    } else if (phase.reading().isEmpty()) {
      wait(turn, phase.whose(), phase.hint());
    }
  }

  private static void guardian(
      Turn turn, Phase.OtherCard phase, Wish wish, HallAnswer<Confirmed> answer) {
    switch (answer) {
      case HallAnswer.Answered<Confirmed> _ -> {
        turn.note(EntryKind.GUARDIAN_CONFIRMED, ofChild(turn));
        turn.citizen(turn.citizen().withGuardian());
        agreed(turn, phase);
      }
      case HallAnswer.Refused<Confirmed>(Refusal reason) -> {
        turn.note(EntryKind.GUARDIAN_REFUSED, Map.of(Fact.REASON, reason.name()));
        Refusals.asWished(turn, wish, reason);
      }
      case HallAnswer.Unavailable<Confirmed> _ ->
          Departure.troubleWithWayBack(turn, ProblemCode.HALL_UNREACHABLE);
    }
  }

  private static Map<Fact, String> ofChild(Turn turn) {
    return Map.of(Fact.PSEUDONYM, turn.citizen().signedIn().orElseThrow().pseudonym().value());
  }

  /// The hall's word on a principal whose card was read.
  static void principal(Turn turn, Phase.OtherCard phase, HallAnswer<Acting> answer) {
    switch (answer) {
      case HallAnswer.Answered<Acting>(Acting acting) -> {
        Person principal = phase.card().orElseThrow().holder();
        turn.citizen(turn.citizen().actingFor(new Behalf.ForPrincipal(principal, acting)));
        turn.note(EntryKind.ACTING_FOR);
        agreed(turn, phase);
      }
      case HallAnswer.Refused<Acting>(Refusal reason) -> {
        turn.note(EntryKind.ACTING_REFUSED, Map.of(Fact.REASON, reason.name()));
        Refusals.asWished(turn, new Wish.ServePrincipal(phase.card().orElseThrow()), reason);
      }
      case HallAnswer.Unavailable<Acting> _ ->
          Departure.troubleWithWayBack(turn, ProblemCode.HALL_UNREACHABLE);
    }
  }

  private static void agreed(Turn turn, Phase.OtherCard phase) {
    turn.phase(
        new Phase.OtherCard(
            phase.whose(), Optional.empty(), Optional.empty(), phase.card(), Optional.empty()));
    goOnWhenReady(turn);
  }

  private static void goOnWhenReady(Turn turn) {
    if (turn.state().phase() instanceof Phase.OtherCard phase
        && phase.card().isPresent()
        && phase.asking().isEmpty()
        && !turn.state().lying().containsKey(Entrance.ID_CARD)) {
      goOn(turn, phase.whose());
    }
  }

  private static void goOn(Turn turn, Phase.Beside whose) {
    switch (whose) {
      case Phase.Beside.Guardian(Wish wish) -> Wishes.fulfil(turn, wish);
      case Phase.Beside.Principal _ -> Arrival.home(turn);
    }
  }
}
