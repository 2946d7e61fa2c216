package org.hallkiosk.kiosk.session;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.view.View;

/// By what the terminal waits for somebody to sign in: whichever comes first wins.
///
/// @param waits for each way the wait that goes on, or the pause after which a broken device is
///   tried again; none where a card lies that has to be taken first
record Reception(Map<Way, Ticket> waits) {

  Reception {
    waits = Map.copyOf(waits);
  }

  static Reception open(Turn turn) {
    return new Reception(Map.of()).refreshed(turn);
  }

  /// Waits beside by whatever can be waited for now.
  Reception refreshed(Turn turn) {
    Reception more = this;
    for (Way way : Way.values()) {
      if (!waits.containsKey(way)
          && !turn.state().lying().containsKey(way)
          && way.isWorthTrying(turn.state().limits())) {
        more = more.with(way, begin(turn, way));
      }
    }
    return more;
  }

  private static Ticket begin(Turn turn, Way way) {
    Ticket ticket = turn.ticket();
    turn.effect(
        switch (way) {
          case ID_CARD -> new Effect.ReadCard(ticket);
          case CHIP -> new Effect.ReadChip(ticket);
          case CODE -> new Effect.ReadCode(ticket, turn.policies().idle());
        });
    return ticket;
  }

  /// The device failed: it is asked again after a while.
  Reception pausing(Turn turn, Way way) {
    Ticket pause = turn.ticket();
    turn.effect(
        new Effect.StartTimer(new Timer.DeviceAgain(pause), turn.policies().queryEvery()));
    return with(way, pause);
  }

  /// Somebody has come, or is helped without sign-in: nobody else is waited for.
  void close(Turn turn, Optional<Way> winner) {
    waits.forEach(
        (way, ticket) -> {
          if (!Optional.of(way).equals(winner)) {
            turn.effect(new Effect.CallOff(ticket));
          }
        });
  }

  boolean waitsFor(Way way, Ticket ticket) {
    return ticket.equals(waits.get(way));
  }

  Reception with(Way way, Ticket ticket) {
    Map<Way, Ticket> more = new EnumMap<>(Way.class);
    more.putAll(waits);
    more.put(way, ticket);
    return new Reception(more);
  }

  Reception without(Way way) {
    Map<Way, Ticket> fewer = new EnumMap<>(Way.class);
    fewer.putAll(waits);
    fewer.remove(way);
    return new Reception(fewer);
  }

  /// What is told to work.
  List<View.Means> means(State state) {
    return List.of(View.Means.values()).stream()
        .filter(means -> wayOf(means).isReady(state.limits()))
        .toList();
  }

  private static Way wayOf(View.Means means) {
    return Way.slotOf(means).orElse(Way.CODE);
  }
}
