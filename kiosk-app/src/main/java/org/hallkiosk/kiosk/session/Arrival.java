package org.hallkiosk.kiosk.session;

import java.util.Optional;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.CodeScan;
import org.hallkiosk.hardware.device.IdCard;
import org.hallkiosk.kiosk.catalog.CategoryId;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.catalog.Service;
import org.hallkiosk.kiosk.hall.SignInEvidence;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;

/// An empty hall, and whoever comes first: by card, chip or phone. A touch only wakes the screen.
final class Arrival {

  private Arrival() {}

  /// A sign-in screen that nobody uses goes back without beginning its waits anew.
  static void attract(Turn turn) {
    turn.become(
        turn.state()
            .withCitizen(Optional.empty())
            .withLanguage(Language.ZH)
            .withIdleness(Idleness.NONE));
    if (turn.state().phase() instanceof Phase.SigningIn signingIn) {
      turn.phase(new Phase.Attract(signingIn.reception()));
    } else {
      CardsLying.awaitAgain(turn);
      turn.phase(new Phase.Attract(Reception.open(turn)));
    }
  }

  static void wokenUp(Turn turn, Phase.Attract attract) {
    turn.phase(new Phase.SigningIn(attract.reception(), Optional.empty(), Optional.empty()));
  }

  /// A device has come or gone, or a card was taken: perhaps there is more to wait for.
  static void refresh(Turn turn) {
    switch (turn.state().phase()) {
      case Phase.Attract(Reception reception) ->
          turn.phase(new Phase.Attract(reception.refreshed(turn)));
      case Phase.SigningIn(Reception reception, var hint, var wish) ->
          turn.phase(new Phase.SigningIn(reception.refreshed(turn), hint, wish));
      case Phase.Starting _,
          Phase.Greeting _,
          Phase.Home _,
          Phase.OtherCard _,
          Phase.ChoosingCompany _,
          Phase.AskingForCompany _,
          Phase.Principals _,
          Phase.Guide _,
          Phase.Serving _,
          Phase.Troubled _,
          Phase.Closing _ -> {}
    }
  }

  static void heard(Turn turn, Event event, Reception reception) {
    if (event instanceof Event.CardRead(Ticket ticket, var reading)
        && reception.waitsFor(Entrance.ID_CARD, ticket)) {
      cardRead(turn, reading);
    } else if (event instanceof Event.ChipRead(Ticket ticket, var chip)
        && reception.waitsFor(Entrance.CHIP, ticket)) {
      chipRead(turn, chip);
    } else if (event instanceof Event.CodeRead(Ticket ticket, var scan)
        && reception.waitsFor(Entrance.CODE, ticket)) {
      codeRead(turn, scan);
    } else if (event instanceof Event.TimerRang(Timer.DeviceAgain(Ticket pause))) {
      reception.waits().entrySet().stream()
          .filter(wait -> wait.getValue().equals(pause))
          .findFirst()
          .ifPresent(wait -> again(turn, wait.getKey()));
    }
  }

  private static void cardRead(Turn turn, CardReading reading) {
    switch (reading) {
      case CardReading.Read(IdCard card, _) ->
          Evidence.of(card)
              .ifPresentOrElse(
                  evidence -> Greeting.open(turn, new SignInEvidence.IdCard(evidence)),
                  () -> refused(turn, Entrance.ID_CARD, View.CardHint.UNREADABLE));
      case CardReading.NoCard _, CardReading.Cancelled _ -> again(turn, Entrance.ID_CARD);
      case CardReading.Lifted _ -> lifted(turn, Entrance.ID_CARD);
      case CardReading.Rejected rejected ->
          refused(turn, Entrance.ID_CARD, Evidence.hint(rejected.reason()));
      case CardReading.Failed _ -> readerFailed(turn);
    }
  }

  private static void chipRead(Turn turn, ChipCard chip) {
    switch (chip) {
      case ChipCard.Read(SignInEvidence evidence) -> Greeting.open(turn, evidence);
      case ChipCard.NoCard _ -> again(turn, Entrance.CHIP);
      case ChipCard.NotForUs _ -> refused(turn, Entrance.CHIP, View.CardHint.UNKNOWN_TYPE);
      case ChipCard.Removed _ -> lifted(turn, Entrance.CHIP);
      case ChipCard.HallUnavailable _ -> {
        CardsLying.await(turn, Entrance.CHIP);
        trouble(turn, ProblemCode.HALL_UNREACHABLE);
      }
      case ChipCard.Failed _ -> pause(turn, Entrance.CHIP);
    }
  }

  private static void codeRead(Turn turn, CodeScan scan) {
    switch (scan) {
      case CodeScan.Scanned(String text) -> Greeting.open(turn, new SignInEvidence.PhoneCode(text));
      case CodeScan.NoCode _, CodeScan.Cancelled _ -> again(turn, Entrance.CODE);
      case CodeScan.Failed _ -> pause(turn, Entrance.CODE);
    }
  }

  /// A refused card still lies there: it is taken away before the next is waited for.
  private static void refused(Turn turn, Entrance entrance, View.CardHint hint) {
    CardsLying.await(turn, entrance);
    turn.phase(
        new Phase.SigningIn(reception(turn).without(entrance), Optional.of(hint), wish(turn)));
  }

  private static void lifted(Turn turn, Entrance entrance) {
    turn.phase(
        new Phase.SigningIn(
            reception(turn).without(entrance).refreshed(turn),
            Optional.of(View.CardHint.LIFTED_TOO_SOON),
            wish(turn)));
  }

  private static void again(Turn turn, Entrance entrance) {
    receive(turn, reception(turn).without(entrance).refreshed(turn));
  }

  /// Whoever stands there with a card is told, unless it is known and another way is open.
  private static void readerFailed(Turn turn) {
    boolean known = !Entrance.ID_CARD.isReady(turn.state().limits());
    if (turn.state().phase() instanceof Phase.SigningIn && !known) {
      trouble(turn, ProblemCode.CARD_READER_BROKEN);
    } else {
      pause(turn, Entrance.ID_CARD);
    }
  }

  static void pause(Turn turn, Entrance entrance) {
    receive(turn, reception(turn).pausing(turn, entrance));
  }

  private static void trouble(Turn turn, ProblemCode code) {
    Departure.trouble(turn, code, Optional.empty());
  }

  private static Reception reception(Turn turn) {
    return switch (turn.state().phase()) {
      case Phase.Attract(Reception reception) -> reception;
      case Phase.SigningIn(Reception reception, var _, var _) -> reception;
      case Phase.Starting _,
          Phase.Greeting _,
          Phase.Home _,
          Phase.OtherCard _,
          Phase.ChoosingCompany _,
          Phase.AskingForCompany _,
          Phase.Principals _,
          Phase.Guide _,
          Phase.Serving _,
          Phase.Troubled _,
          Phase.Closing _ ->
          throw new IllegalStateException("nobody is waited for");
    };
  }

  /// What somebody found in the guide before they said who they are.
  static Optional<Wish> wish(Turn turn) {
    return turn.state().phase() instanceof Phase.SigningIn signingIn
        ? signingIn.wish()
        : Optional.empty();
  }

  private static void receive(Turn turn, Reception reception) {
    turn.phase(
        turn.state().phase() instanceof Phase.SigningIn(Reception _, var hint, var wish)
            ? new Phase.SigningIn(reception, hint, wish)
            : new Phase.Attract(reception));
  }

  /// A service that is open to anybody begins without anybody saying who they are.
  static void helpAnybody(Turn turn, Service service) {
    Greeting.openForAnybody(turn, new Wish.Start(service.id()));
  }

  /// Where a citizen is free to choose: an agent between two principals chooses the next one, and
  /// somebody who has not signed in has nothing to choose.
  static void home(Turn turn) {
    Citizen citizen = turn.citizen();
    if (citizen.isNobody()) {
      Departure.leave(turn, "LEFT");
      return;
    }
    Companies.actNoMore(turn);
    turn.citizen(turn.citizen().wishing(Optional.empty()));
    if (citizen.served().isPresent() && !citizen.actsForPrincipal()) {
      Agents.between(turn);
    } else {
      turn.phase(new Phase.Home(firstCategory(turn)));
    }
  }

  private static CategoryId firstCategory(Turn turn) {
    return turn.catalog().services().stream()
        .map(Service::category)
        .findFirst()
        .orElseGet(() -> turn.catalog().categories().getFirst().id());
  }
}
