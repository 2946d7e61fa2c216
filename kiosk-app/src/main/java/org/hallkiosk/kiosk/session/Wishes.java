package org.hallkiosk.kiosk.session;

import org.hallkiosk.kiosk.catalog.Audience;
import org.hallkiosk.kiosk.catalog.Minors;
import org.hallkiosk.kiosk.catalog.Service;

/// Does what a citizen has asked for, or the next thing that has to be settled before: a guardian,
/// the person check, a company. Called again when that is settled.
final class Wishes {

  private Wishes() {}

  static void fulfil(Turn turn, Wish wish) {
    switch (wish) {
      case Wish.Start(var id) ->
          turn.catalog()
              .service(id)
              .ifPresentOrElse(
                  service -> startOrSayWhyNot(turn, service), () -> Arrival.home(turn));
      case Wish.SeeWaiting _ -> seeWaiting(turn, wish);
      case Wish.ContinueDraft(var draft) -> Drafts.resume(turn, draft);
      case Wish.MindServiceCard _ -> mindServiceCard(turn, wish);
      case Wish.ActForOthers _ -> actForOthers(turn, wish);
      case Wish.ServePrincipal(var card) -> SecondCard.serve(turn, card);
    }
  }

  /// What was wished for before the hall knew by whom may be nothing for them.
  private static void startOrSayWhyNot(Turn turn, Service service) {
    Availability.of(service, turn.state())
        .ifPresentOrElse(
            limit -> Departure.troubleWithWayBack(turn, Problems.of(limit)),
            () -> start(turn, service));
  }

  private static void start(Turn turn, Service service) {
    switch (service.audience()) {
      case ANYBODY -> {
        Companies.actNoMore(turn);
        Journey.begin(turn, Run.of(service));
      }
      case PERSON -> {
        Companies.actNoMore(turn);
        if (isGuarded(turn, service.minors(), new Wish.Start(service.id()))) {
          Journey.begin(turn, Run.of(service));
        }
      }
      case COMPANY -> startForCompany(turn, service);
    }
  }

  /// The names of somebody's companies are told to nobody who found their card.
  private static void startForCompany(Turn turn, Service service) {
    Wish wish = new Wish.Start(service.id());
    if (!isGuarded(turn, service.minors(), wish)) {
      return;
    }
    if (!turn.citizen().personChecked()) {
      CheckAlone.enter(turn, wish);
    } else if (turn.citizen().actsForCompany()) {
      Journey.begin(turn, Run.of(service));
    } else {
      Companies.choose(turn, service);
    }
  }

  private static void seeWaiting(Turn turn, Wish wish) {
    if (isShown(turn, Minors.GUARDIAN_UNDER_14, wish)) {
      Arrival.home(turn);
    }
  }

  private static void mindServiceCard(Turn turn, Wish wish) {
    if (isShown(turn, Minors.GUARDIAN_UNDER_14, wish)) {
      ServiceCardDesk.open(turn);
    }
  }

  /// Asks for what is lacking before anything is told or touched: the guardian's card, and the
  /// person check. The wish is fulfilled once it is there.
  static boolean isShown(Turn turn, Minors rule, Wish wish) {
    if (!isGuarded(turn, rule, wish)) {
      return false;
    }
    boolean checked = turn.citizen().personChecked();
    if (!checked) {
      CheckAlone.enter(turn, wish);
    }
    return checked;
  }

  private static void actForOthers(Turn turn, Wish wish) {
    Companies.actNoMore(turn);
    if (!turn.citizen().isAgent()) {
      Arrival.home(turn);
    } else if (turn.citizen().personChecked()) {
      Agents.begin(turn);
    } else {
      CheckAlone.enter(turn, wish);
    }
  }

  /// Asks for the guardian's card where it is needed and was not shown.
  private static boolean isGuarded(Turn turn, Minors rule, Wish wish) {
    if (turn.citizen().lacksGuardian(rule)) {
      SecondCard.ask(turn, new Phase.Beside.Guardian(wish));
      return false;
    }
    return true;
  }

  /// Whether somebody who has not signed in may start it.
  static boolean isForAnybody(Service service) {
    return service.audience() == Audience.ANYBODY;
  }
}
