package org.hallkiosk.kiosk.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.catalog.Service;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.hall.GuideItem;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;

/// The guide of the whole hall (办事指南): searched as one types, one item looked at, its one-time
/// notice (一次性告知单) printed. Needs no sign-in.
final class GuideBrowsing {

  /// What one types in a search field; longer texts find nothing more.
  private static final int LONGEST = 60;

  private static final String NOTICE = "GUIDE_NOTICE";

  private GuideBrowsing() {}

  static void open(Turn turn) {
    search(turn, "", List.of(), false);
  }

  private static void search(Turn turn, String typed, List<View.GuideHit> until, boolean slip) {
    Ticket ticket = turn.ticket();
    turn.effect(new Effect.SearchGuide(ticket, typed));
    turn.phase(
        new Phase.Guide(
            typed,
            until,
            Optional.of(ticket),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            slip));
  }

  static void touched(Turn turn, Phase.Guide guide, Intent intent) {
    if (guide.printing().isPresent()) {
      return;
    }
    if (guide.open().isPresent()) {
      touchedItem(turn, guide, guide.open().get(), intent);
    } else if (intent instanceof Intent.Type(String text)) {
      search(turn, shortened(guide.typed() + text), guide.hits(), guide.slip());
    } else if (intent instanceof Intent.Erase) {
      search(turn, withoutLast(guide.typed()), guide.hits(), guide.slip());
    } else if (intent instanceof Intent.OpenGuideEntry(String code)) {
      openItem(turn, guide, code);
    } else if (intent instanceof Intent.Back) {
      Arrival.home(turn);
    }
  }

  private static void touchedItem(Turn turn, Phase.Guide guide, GuideItem item, Intent intent) {
    if (intent instanceof Intent.PrintNotice) {
      print(turn, guide, item);
    } else if (intent instanceof Intent.Back) {
      turn.phase(looking(guide, Optional.empty(), Optional.empty(), guide.slip()));
    } else if (intent instanceof Intent.StartService(var service)
        && item.service().equals(Optional.of(service))) {
      start(turn, new Wish.Start(service));
    }
  }

  /// Somebody who has not said who they are is asked to, where the service needs it. What cannot be
  /// started now says so where its button stands.
  private static void start(Turn turn, Wish.Start wish) {
    turn.catalog()
        .service(wish.service())
        .filter(service -> Availability.of(service, turn.state()).isEmpty())
        .ifPresent(service -> start(turn, wish, service));
  }

  private static void start(Turn turn, Wish.Start wish, Service service) {
    if (!turn.citizen().isNobody()) {
      Wishes.fulfil(turn, wish);
    } else if (Wishes.isForAnybody(service)) {
      Greeting.goOnAsAnybody(turn, wish);
    } else {
      Departure.toSignIn(turn, wish);
    }
  }

  private static void openItem(Turn turn, Phase.Guide guide, String code) {
    if (guide.hits().stream().noneMatch(hit -> hit.code().equals(code))) {
      return;
    }
    Ticket ticket = turn.ticket();
    turn.effect(new Effect.OpenGuideEntry(ticket, code));
    turn.phase(
        new Phase.Guide(
            guide.typed(),
            guide.hits(),
            guide.searching(),
            Optional.of(ticket),
            Optional.empty(),
            Optional.empty(),
            guide.slip()));
  }

  private static void print(Turn turn, Phase.Guide guide, GuideItem item) {
    IdempotencyKey key = turn.key();
    OpenActions.begin(
        turn,
        ActionKind.SLIP,
        key,
        Map.of(Fact.DOCUMENT, NOTICE),
        new Effect.PrintSlip(key, new SlipOrder.Notice(turn.state().language(), item)));
    turn.phase(looking(guide, Optional.of(item), Optional.of(key), guide.slip()));
  }

  static void answered(Turn turn, Phase.Guide guide, Event event) {
    if (event instanceof Event.GuideFound(Ticket ticket, var hits)
        && guide.searching().filter(ticket::equals).isPresent()) {
      turn.phase(found(guide, hits));
    } else if (event instanceof Event.GuideOpened(Ticket ticket, var item)
        && guide.opening().filter(ticket::equals).isPresent()) {
      turn.phase(looking(guide, item, Optional.empty(), guide.slip()));
    } else if (event instanceof Event.SlipEnded(var key, var outcome)
        && guide.printing().filter(key::equals).isPresent()) {
      printed(turn, guide, outcome);
    }
  }

  private static void printed(Turn turn, Phase.Guide guide, PrintOutcome outcome) {
    switch (outcome) {
      case PrintOutcome.Printed _, PrintOutcome.Uncertain _, PrintOutcome.Cancelled _ ->
          turn.phase(looking(guide, guide.open(), Optional.empty(), true));
      case PrintOutcome.NotPrinted _ ->
          Departure.troubleWithWayBack(turn, ProblemCode.PRINTER_NOT_READY);
    }
  }

  private static Phase.Guide found(Phase.Guide guide, List<View.GuideHit> hits) {
    return new Phase.Guide(
        guide.typed(),
        hits,
        Optional.empty(),
        guide.opening(),
        guide.open(),
        guide.printing(),
        guide.slip());
  }

  private static Phase.Guide looking(
      Phase.Guide guide,
      Optional<GuideItem> item,
      Optional<IdempotencyKey> printing,
      boolean slip) {
    return new Phase.Guide(
        guide.typed(), guide.hits(), guide.searching(), Optional.empty(), item, printing, slip);
  }

  /// @param tile how a service of this terminal stands
  static View view(Phase.Guide guide, Function<ServiceId, Optional<View.ServiceTile>> tile) {
    return guide
        .open()
        .<View>map(item -> entry(item, item.service().flatMap(tile)))
        .orElseGet(() -> new View.Guide(guide.typed(), guide.hits()));
  }

  private static View entry(GuideItem item, Optional<View.ServiceTile> service) {
    return new View.GuideEntry(
        item.code(),
        item.name(),
        item.department(),
        item.window(),
        item.materials(),
        item.timeLimit(),
        item.fee(),
        item.link(),
        service);
  }

  /// By characters, never through the middle of one.
  private static String shortened(String text) {
    int characters = text.codePointCount(0, text.length());
    return characters <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST));
  }

  private static String withoutLast(String text) {
    return text.isEmpty() ? "" : text.substring(0, text.offsetByCodePoints(text.length(), -1));
  }
}
