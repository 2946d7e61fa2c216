package org.hallkiosk.kiosk.session;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.SignInEvidence;
import org.hallkiosk.kiosk.hall.SignedIn;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;

/// From evidence to a citizen whom the hall knows and whose card is back in their hand.
final class Greeting {

  private static final String NOBODY = "NOBODY";

  private Greeting() {}

  static void open(Turn turn, SignInEvidence evidence) {
    View.Means means = Evidence.means(evidence).orElseThrow();
    Optional<Wish> wish = Arrival.wish(turn);
    begin(turn, Citizen.arriving(means, Evidence.named(evidence)).wishing(wish));
    Entrance.slotOf(means).ifPresent(slot -> CardsLying.await(turn, slot));
    signIn(turn, evidence);
  }

  static void openForAnybody(Turn turn, Wish wish) {
    begin(turn, Citizen.nobody(Optional.of(wish)));
    signIn(turn, new SignInEvidence.Nobody());
  }

  /// The guide is in the terminal: the hall need not know that somebody reads it.
  static void openForReader(Turn turn) {
    begin(turn, Citizen.nobody(Optional.empty()));
    GuideBrowsing.open(turn);
  }

  /// Whoever read the guide begins what needs no sign-in.
  static void goOnAsAnybody(Turn turn, Wish wish) {
    turn.citizen(Citizen.nobody(Optional.of(wish)));
    signIn(turn, new SignInEvidence.Nobody());
  }

  private static void begin(Turn turn, Citizen citizen) {
    turn.become(turn.state().countingSession());
    turn.note(EntryKind.SESSION_OPENED);
    turn.citizen(citizen);
  }

  private static void signIn(Turn turn, SignInEvidence evidence) {
    Ticket signIn = turn.ticket();
    turn.effect(new Effect.SignIn(signIn, evidence));
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
    Optional<HallToken> present = turn.state().citizen().flatMap(Citizen::ownToken);
    if (answer instanceof HallAnswer.Answered<SignedIn>(SignedIn late)
        && !present.equals(Optional.of(late.token()))) {
      turn.effect(new Effect.SignOut(late.token()));
    }
  }

  private static void answered(Turn turn, HallAnswer<SignedIn> answer) {
    switch (answer) {
      case HallAnswer.Answered<SignedIn>(SignedIn signedIn) -> {
        if (turn.citizen().agreesWith(signedIn)) {
          signedIn(turn, signedIn);
        } else {
          turn.effect(new Effect.SignOut(signedIn.token()));
          refused(turn, "HOLDER_DIFFERS", ProblemCode.HOLDER_DIFFERS);
        }
      }
      case HallAnswer.Refused<SignedIn>(var reason) ->
          refused(turn, reason.name(), Problems.of(reason));
      case HallAnswer.Unavailable<SignedIn> _ ->
          Departure.trouble(turn, ProblemCode.HALL_UNREACHABLE, Optional.empty());
    }
  }

  private static void refused(Turn turn, String reason, ProblemCode code) {
    turn.note(EntryKind.SIGN_IN_REFUSED, Map.of(Fact.REASON, reason, Fact.METHOD, method(turn)));
    Departure.trouble(turn, code, Optional.empty());
  }

  private static void signedIn(Turn turn, SignedIn answer) {
    Map<Fact, String> facts = new EnumMap<>(Fact.class);
    facts.put(Fact.PSEUDONYM, answer.pseudonym().value());
    facts.put(Fact.METHOD, method(turn));
    turn.note(EntryKind.SIGNED_IN, facts);
    turn.citizen(turn.citizen().signedIn(answer));
    turn.phase(new Phase.Greeting(Optional.empty()));
    goOnWhenReady(turn);
  }

  private static String method(Turn turn) {
    return turn.citizen().means().map(View.Means::name).orElse(NOBODY);
  }

  /// The card first: nobody goes on while theirs lies there.
  static void goOnWhenReady(Turn turn) {
    if (turn.state().phase() instanceof Phase.Greeting(Optional<Ticket> signIn)
        && signIn.isEmpty()
        && !isCardLying(turn.state())) {
      turn.citizen()
          .wish()
          .ifPresentOrElse(wish -> Wishes.fulfil(turn, wish), () -> Arrival.home(turn));
    }
  }

  static void cardStillThere(Turn turn, Entrance slot) {
    if (slotOfCitizen(turn.state()).equals(Optional.of(slot))) {
      Departure.trouble(turn, ProblemCode.CARD_LEFT_ON_READER, Optional.empty());
    }
  }

  static boolean isCardLying(State state) {
    return slotOfCitizen(state).filter(state.lying()::containsKey).isPresent();
  }

  private static Optional<Entrance> slotOfCitizen(State state) {
    return state.citizen().flatMap(Citizen::means).flatMap(Entrance::slotOf);
  }
}
