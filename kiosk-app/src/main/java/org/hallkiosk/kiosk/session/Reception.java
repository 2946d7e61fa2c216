package org.hallkiosk.kiosk.session;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hallkiosk.kiosk.view.View;

/// By what the terminal waits for somebody to sign in: whichever comes first wins.
///
/// @param waits for each way the wait that goes on, or the pause after which a broken device is
///   tried again; none where a card lies that has to be taken first
record Reception(Map<Entrance, Ticket> waits) {

  Reception {
    waits = Map.copyOf(waits);
  }

  static Reception open(Turn turn) {
    return new Reception(Map.of()).refreshed(turn);
  }

  /// Waits beside by whatever can be waited for now.
  Reception refreshed(Turn turn) {
    Reception more = this;
    for (Entrance entrance : Entrance.values()) {
      if (!waits.containsKey(entrance)
          && !turn.state().lying().containsKey(entrance)
          && entrance.isWorthTrying(turn.state().limits())) {
        more = more.with(entrance, begin(turn, entrance));
      }
    }
    return more;
  }

  private static Ticket begin(Turn turn, Entrance entrance) {
    Ticket ticket = turn.ticket();
    turn.effect(
        switch (entrance) {
          case ID_CARD -> new Effect.ReadCard(ticket);
          case CHIP -> new Effect.ReadChip(ticket);
          case CODE -> new Effect.ReadCode(ticket, turn.policies().idle());
        });
    return ticket;
  }

  /// The device failed: it is asked again after a while.
  Reception pausing(Turn turn, Entrance entrance) {
    Ticket pause = turn.ticket();
    turn.effect(new Effect.StartTimer(new Timer.DeviceAgain(pause), turn.policies().queryEvery()));
    return with(entrance, pause);
  }

  boolean waitsFor(Entrance entrance, Ticket ticket) {
    return ticket.equals(waits.get(entrance));
  }

  Reception with(Entrance entrance, Ticket ticket) {
    Map<Entrance, Ticket> more = new EnumMap<>(Entrance.class);
    more.putAll(waits);
    more.put(entrance, ticket);
    return new Reception(more);
  }

  Reception without(Entrance entrance) {
    Map<Entrance, Ticket> fewer = new EnumMap<>(Entrance.class);
    fewer.putAll(waits);
    fewer.remove(entrance);
    return new Reception(fewer);
  }

  /// What is told to work.
  List<View.Means> means(State state) {
    return List.of(View.Means.values()).stream()
        .filter(means -> wayOf(means).isReady(state.limits()))
        .toList();
  }

  private static Entrance wayOf(View.Means means) {
    return Entrance.slotOf(means).orElse(Entrance.CODE);
  }
}
