package org.hallkiosk.kiosk.session;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.hardware.device.CardRemoval;

/// Cards that have been read, or refused, and still lie there. None is read a second time before it
/// was taken: else a card that was left behind would open one session after the other, and a
/// refused one would keep the screen awake.
final class CardsLying {

  private CardsLying() {}

  /// Asks to take the card, and waits until that is done.
  static void await(Turn turn, Entrance slot) {
    Ticket removal = turn.ticket();
    switch (slot) {
      case ID_CARD -> turn.effect(new Effect.AwaitCardRemoval(removal, turn.policies().takeCard()));
      case CHIP -> turn.effect(new Effect.AwaitChipRemoval(removal, turn.policies().takeCard()));
      case CODE -> throw new IllegalArgumentException("a code leaves nothing");
    }
    Map<Entrance, Ticket> lying = new EnumMap<>(Entrance.class);
    lying.putAll(turn.state().lying());
    lying.put(slot, removal);
    turn.become(turn.state().withLying(lying));
  }

  /// The wipe has called off what was waited for.
  static void awaitAgain(Turn turn) {
    turn.state().lying().keySet().forEach(slot -> await(turn, slot));
  }

  static void ended(Turn turn, Ticket ticket, CardRemoval removal) {
    slotOf(turn.state(), ticket).ifPresent(slot -> ended(turn, slot, removal));
  }

  private static Optional<Entrance> slotOf(State state, Ticket ticket) {
    return state.lying().entrySet().stream()
        .filter(one -> one.getValue().equals(ticket))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static void ended(Turn turn, Entrance slot, CardRemoval removal) {
    switch (removal) {
      case CardRemoval.Taken _ -> {
        forget(turn, slot);
        gone(turn, slot, false);
      }
      case CardRemoval.Failed _ -> {
        forget(turn, slot);
        gone(turn, slot, true);
      }
      case CardRemoval.StillThere _ -> stillThere(turn, slot);
      case CardRemoval.Cancelled _ -> {}
    }
  }

  private static void forget(Turn turn, Entrance slot) {
    Map<Entrance, Ticket> lying = new EnumMap<>(Entrance.class);
    lying.putAll(turn.state().lying());
    lying.remove(slot);
    turn.become(turn.state().withLying(lying));
  }

  /// @param unsure the reader failed: nobody knows, and it is left in peace for a while
  private static void gone(Turn turn, Entrance slot, boolean unsure) {
    switch (turn.state().phase()) {
      case Phase.Attract _, Phase.SigningIn _ -> {
        if (unsure) {
          Arrival.pause(turn, slot);
        } else {
          Arrival.refresh(turn);
        }
      }
      case Phase.Greeting _ -> Greeting.goOnWhenReady(turn);
      case Phase.OtherCard other -> SecondCard.cardGone(turn, other);
      case Phase.Serving(Run run, ServiceCardInsertion insertion) -> insertion.cardGone(turn, run);
      case Phase.Starting _,
          Phase.Home _,
          Phase.ChoosingCompany _,
          Phase.AskingForCompany _,
          Phase.Principals _,
          Phase.Guide _,
          Phase.Serving _,
          Phase.Troubled _,
          Phase.Closing _ -> {}
    }
  }

  private static void stillThere(Turn turn, Entrance slot) {
    switch (turn.state().phase()) {
      case Phase.Greeting _ -> Greeting.cardStillThere(turn, slot);
      case Phase.Attract _, Phase.SigningIn _, Phase.OtherCard _ -> await(turn, slot);
      case Phase.Serving(Run _, ServiceCardInsertion _) -> await(turn, slot);
      case Phase.Starting _,
          Phase.Home _,
          Phase.ChoosingCompany _,
          Phase.AskingForCompany _,
          Phase.Principals _,
          Phase.Guide _,
          Phase.Serving _,
          Phase.Troubled _,
          Phase.Closing _ -> {}
    }
  }
}
