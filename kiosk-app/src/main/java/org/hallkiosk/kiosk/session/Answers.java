package org.hallkiosk.kiosk.session;

/// What an answer of the world does in the phase that waits for it. An answer that the phase does
/// not wait for is too late, and changes nothing.
final class Answers {

  private Answers() {}

  static void on(Turn turn, Event event) {
    switch (turn.state().phase()) {
      case Phase.Attract(Ticket reading) -> whileReading(turn, event, reading, false);
      case Phase.SigningIn signingIn -> whileSigningIn(turn, event, signingIn);
      case Phase.Serving(Run run, StepState step) -> step.answered(turn, run, event);
      case Phase.Closing closing -> {
        if (event instanceof Event.Wiped(Ticket ticket) && ticket.equals(closing.wiping())) {
          Departure.wiped(turn, closing);
        } else if (Timer.rangFor(event, closing.showing())) {
          Departure.shown(turn, closing);
        }
      }
      case Phase.Starting _, Phase.Greeting _, Phase.Home _, Phase.Troubled _ -> {}
    }
  }

  private static void whileSigningIn(Turn turn, Event event, Phase.SigningIn signingIn) {
    if (event instanceof Event.CardRemovalEnded(Ticket ticket, var _)
        && ticket.equals(signingIn.reading())) {
      Arrival.refusedCardGone(turn, signingIn);
    } else {
      whileReading(turn, event, signingIn.reading(), true);
    }
  }

  private static void whileReading(Turn turn, Event event, Ticket reading, boolean awake) {
    if (event instanceof Event.CardRead(Ticket ticket, var card) && ticket.equals(reading)) {
      Arrival.cardRead(turn, card, awake);
    } else if (Timer.rangFor(event, reading)) {
      Arrival.readAgain(turn, awake);
    }
  }
}
