package org.hallkiosk.kiosk.session;

import java.util.Map;
import java.util.Optional;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.CardRemoval;
import org.hallkiosk.hardware.device.IdCard;
import org.hallkiosk.kiosk.catalog.CategoryId;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.catalog.Service;
import org.hallkiosk.kiosk.hall.CardEvidence;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.SignInEvidence;
import org.hallkiosk.kiosk.hall.SignedIn;
import org.hallkiosk.kiosk.identity.IdNumber;
import org.hallkiosk.kiosk.identity.Person;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;

/// From an empty hall to a greeted citizen: attract, sign-in, greeting.
final class Arrival {

  /// Printed on every star card; the chip leaves its place blank.
  private static final String STAR_CARD_ISSUER = "国家移民管理局";

  private Arrival() {}

  static void attract(Turn turn) {
    turn.become(
        turn.state()
            .withCitizen(Optional.empty())
            .withLanguage(Language.ZH)
            .withIdleness(Idleness.NONE));
    turn.phase(new Phase.Attract(readCard(turn)));
  }

  static void wokenUp(Turn turn, Phase.Attract attract) {
    turn.phase(new Phase.SigningIn(attract.reading(), Optional.empty()));
  }

  static void cardRead(Turn turn, CardReading reading, boolean awake) {
    switch (reading) {
      case CardReading.Read(IdCard card, _) -> read(turn, card);
      case CardReading.NoCard _ -> again(turn, awake, Optional.empty());
      case CardReading.Lifted _ -> again(turn, true, Optional.of(View.CardHint.LIFTED_TOO_SOON));
      case CardReading.Rejected rejected -> rejected(turn, hint(rejected.reason()));
      case CardReading.Cancelled _ -> again(turn, awake, Optional.empty());
      case CardReading.Failed _ -> readerFailed(turn, awake);
    }
  }

  /// A refused card still lies there: it is taken away before the next is waited for.
  private static void rejected(Turn turn, View.CardHint hint) {
    Ticket removal = turn.ticket();
    turn.effect(new Effect.AwaitCardRemoval(removal, turn.policies().takeCard()));
    turn.phase(new Phase.SigningIn(removal, Optional.of(hint)));
  }

  static void refusedCardGone(Turn turn, Phase.SigningIn signingIn) {
    turn.phase(new Phase.SigningIn(readCard(turn), signingIn.hint()));
  }

  private static void readerFailed(Turn turn, boolean awake) {
    if (awake) {
      Departure.trouble(turn, ProblemCode.CARD_READER_BROKEN, Optional.empty());
      return;
    }
    Ticket pause = turn.ticket();
    turn.effect(new Effect.StartTimer(new Timer.PhaseOver(pause), turn.policies().queryEvery()));
    turn.phase(new Phase.Attract(pause));
  }

  /// After a pause, since the reader had failed.
  static void readAgain(Turn turn, boolean awake) {
    again(turn, awake, Optional.empty());
  }

  private static void again(Turn turn, boolean awake, Optional<View.CardHint> hint) {
    Ticket reading = readCard(turn);
    turn.phase(awake ? new Phase.SigningIn(reading, hint) : new Phase.Attract(reading));
  }

  private static Ticket readCard(Turn turn) {
    Ticket reading = turn.ticket();
    turn.effect(new Effect.ReadCard(reading));
    return reading;
  }

  private static void read(Turn turn, IdCard card) {
    switch (card) {
      case IdCard.Domestic domestic -> greet(turn, card, domestic.issuer());
      case IdCard.Residence permit -> greet(turn, card, permit.issuer());
      case IdCard.Star _ -> greet(turn, card, STAR_CARD_ISSUER);
      case IdCard.OldForeigner _ -> strange(turn);
    }
  }

  /// The number has another form than the hall takes, so that the hall cannot know the holder.
  private static void strange(Turn turn) {
    Departure.trouble(turn, ProblemCode.PERSON_UNKNOWN, Optional.empty());
  }

  private static void greet(Turn turn, IdCard card, String issuer) {
    Optional<IdNumber> number = IdNumber.from(card.number());
    if (number.isEmpty() || card.name().isBlank()) {
      rejected(turn, View.CardHint.UNREADABLE);
      return;
    }
    turn.become(turn.state().countingSession());
    turn.note(EntryKind.SESSION_OPENED);
    Person person = new Person(card.name(), number.get());
    Ticket removal = turn.ticket();
    turn.effect(new Effect.AwaitCardRemoval(removal, turn.policies().takeCard()));
    turn.citizen(Citizen.of(person, removal));
    Ticket signIn = turn.ticket();
    turn.effect(
        new Effect.SignIn(
            signIn,
            new SignInEvidence.IdCard(
                new CardEvidence(person, issuer, card.validFrom(), card.validUntil()))));
    turn.phase(new Phase.Greeting(Optional.of(signIn)));
  }

  static void signInAnswered(Turn turn, Ticket ticket, HallAnswer<SignedIn> answer) {
    if (turn.state().phase() instanceof Phase.Greeting(Optional<Ticket> signIn)
        && signIn.filter(ticket::equals).isPresent()) {
      answered(turn, answer);
    } else {
      answeredTooLate(turn, answer);
    }
  }

  /// The citizen did not wait: what the hall opened for them is closed again.
  private static void answeredTooLate(Turn turn, HallAnswer<SignedIn> answer) {
    Optional<HallToken> present = turn.state().citizen().flatMap(Citizen::token);
    if (answer instanceof HallAnswer.Answered<SignedIn>(SignedIn late)
        && !present.equals(Optional.of(late.token()))) {
      turn.effect(new Effect.SignOut(late.token()));
    }
  }

  private static void answered(Turn turn, HallAnswer<SignedIn> answer) {
    switch (answer) {
      case HallAnswer.Answered<SignedIn>(SignedIn signedIn) -> signedIn(turn, signedIn);
      case HallAnswer.Refused<SignedIn>(var reason) -> {
        turn.note(EntryKind.SIGN_IN_REFUSED, Map.of(Fact.REASON, reason.name()));
        Departure.trouble(turn, Problems.of(reason), Optional.empty());
      }
      case HallAnswer.Unavailable<SignedIn> _ ->
          Departure.trouble(turn, ProblemCode.HALL_UNREACHABLE, Optional.empty());
    }
  }

  private static void signedIn(Turn turn, SignedIn answer) {
    turn.note(EntryKind.SIGNED_IN, Map.of(Fact.PSEUDONYM, answer.pseudonym().value()));
    turn.citizen(turn.citizen().signedIn(answer));
    turn.phase(new Phase.Greeting(Optional.empty()));
    homeWhenReady(turn);
  }

  static void cardRemovalEnded(Turn turn, CardRemoval removal) {
    switch (removal) {
      case CardRemoval.Taken _, CardRemoval.Failed _ -> {
        turn.citizen(turn.citizen().cardTaken());
        homeWhenReady(turn);
      }
      case CardRemoval.StillThere _ -> {
        if (turn.state().phase() instanceof Phase.Greeting) {
          Departure.trouble(turn, ProblemCode.CARD_LEFT_ON_READER, Optional.empty());
        }
      }
      case CardRemoval.Cancelled _ -> {}
    }
  }

  private static void homeWhenReady(Turn turn) {
    if (turn.state().phase() instanceof Phase.Greeting(Optional<Ticket> signIn)
        && signIn.isEmpty()
        && turn.citizen().cardOnReader().isEmpty()) {
      home(turn);
    }
  }

  static void home(Turn turn) {
    CategoryId first =
        turn.catalog().services().stream()
            .map(Service::category)
            .findFirst()
            .orElseGet(() -> turn.catalog().categories().getFirst().id());
    turn.phase(new Phase.Home(first));
  }

  private static View.CardHint hint(CardReading.Reason reason) {
    return switch (reason) {
      case NOT_GENUINE -> View.CardHint.NOT_GENUINE;
      case UNKNOWN_TYPE -> View.CardHint.UNKNOWN_TYPE;
      case UNREADABLE -> View.CardHint.UNREADABLE;
    };
  }
}
