package org.hallkiosk.kiosk.session;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A device waits for no citizen who has gone on, back, home or away, nor after a defect. The only
/// place that calls waits off.
final class Waits {

  private Waits() {}

  /// Calls off the waits of the phase before, unless they still go on or the event ended them.
  static void callOffLeft(Turn turn, Phase before, Event event) {
    Set<Ticket> now = of(turn.state().phase()).collect(Collectors.toSet());
    of(before)
        .filter(ticket -> !now.contains(ticket) && !ended(event, ticket))
        .forEach(ticket -> turn.effect(new Effect.CallOff(ticket)));
  }

  static Stream<Ticket> of(Phase phase) {
    return switch (phase) {
      case Phase.Attract(Reception reception) -> of(reception);
      case Phase.SigningIn(Reception reception, var _, var _) -> of(reception);
      case Phase.OtherCard other -> other.reading().stream();
      case Phase.Serving(Run _, StepState step) -> step.waitsOn().stream();
      case Phase.Starting _,
          Phase.Greeting _,
          Phase.Home _,
          Phase.ChoosingCompany _,
          Phase.AskingForCompany _,
          Phase.Principals _,
          Phase.Guide _,
          Phase.Troubled _,
          Phase.Closing _ ->
          Stream.empty();
    };
  }

  /// In the entrances' order, which no process changes.
  private static Stream<Ticket> of(Reception reception) {
    return Stream.of(Entrance.values())
        .flatMap(entrance -> Optional.ofNullable(reception.waits().get(entrance)).stream());
  }

  private static boolean ended(Event event, Ticket ticket) {
    return (event instanceof Event.CodeRead(Ticket code, var _) && code.equals(ticket))
        || (event instanceof Event.ChipRead(Ticket chip, var _) && chip.equals(ticket))
        || (event instanceof Event.CardRead(Ticket card, var _) && card.equals(ticket))
        || (event instanceof Event.TimerRang(Timer.DeviceAgain(Ticket pause))
            && pause.equals(ticket));
  }
}
