package org.hallkiosk.kiosk.session;

import java.util.Optional;
import org.hallkiosk.kiosk.hall.SignInEvidence;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.OtherHolder;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;

/// The terminal service card that shall be bound is to be put into the chip reader.
///
/// @param reading the card that is waited for; none while another one is to be taken out first
record ServiceCardInsertion(Optional<Ticket> reading, Optional<View.CardHint> hint)
    implements StepState {

  private static final int SHOWN = 4;

  static void begin(Turn turn, Run run) {
    wait(turn, run, Optional.empty());
  }

  private static void wait(Turn turn, Run run, Optional<View.CardHint> hint) {
    Optional<Ticket> reading = Optional.empty();
    if (!turn.state().lying().containsKey(Entrance.CHIP)) {
      Ticket ticket = turn.ticket();
      turn.effect(new Effect.ReadChip(ticket));
      reading = Optional.of(ticket);
    }
    turn.serve(run, new ServiceCardInsertion(reading, hint));
  }

  @Override
  public boolean waitsForCitizen() {
    return true;
  }

  @Override
  public Optional<Ticket> waitsOn() {
    return reading;
  }

  @Override
  public View view(Sight sight, Run run) {
    return new View.OtherCard(OtherHolder.SERVICE_CARD, hint);
  }

  @Override
  public void touched(Turn turn, Run run, Intent intent) {
    if (intent instanceof Intent.Back) {
      Arrival.home(turn);
    }
  }

  @Override
  public void answered(Turn turn, Run run, Event event) {
    if (event instanceof Event.ChipRead(Ticket ticket, var card)
        && reading.filter(ticket::equals).isPresent()) {
      read(turn, run, card);
    }
  }

  private void read(Turn turn, Run run, ChipCard card) {
    switch (card) {
      case ChipCard.Read(SignInEvidence.ServiceCard found) -> {
        CardsLying.await(turn, Entrance.CHIP);
        turn.serve(
            run,
            new ServiceCardReview(
                ServiceCardMatter.BIND, masked(found.number()), Optional.of(found), false));
      }
      case ChipCard.Read _, ChipCard.NotForUs _ -> {
        CardsLying.await(turn, Entrance.CHIP);
        wait(turn, run, Optional.of(View.CardHint.UNKNOWN_TYPE));
      }
      case ChipCard.NoCard _ -> wait(turn, run, hint);
      case ChipCard.Removed _ -> wait(turn, run, Optional.of(View.CardHint.LIFTED_TOO_SOON));
      case ChipCard.HallUnavailable _ -> {
        CardsLying.await(turn, Entrance.CHIP);
        Departure.troubleWithWayBack(turn, ProblemCode.HALL_UNREACHABLE);
      }
      case ChipCard.Failed _ -> Departure.troubleWithWayBack(turn, ProblemCode.DEVICE_NOT_READY);
    }
  }

  /// A card that was refused, or left behind before, was taken out.
  void cardGone(Turn turn, Run run) {
    if (reading.isEmpty()) {
      wait(turn, run, hint);
    }
  }

  private static String masked(String number) {
    int hidden = Math.max(0, number.length() - SHOWN);
    return "*".repeat(hidden) + number.substring(hidden);
  }
}
