package org.hallkiosk.kiosk.session;

/// What an answer of the world does in the phase that waits for it. An answer that the phase does
/// not wait for is too late, and changes nothing.
final class Answers {

  private Answers() {}

  static void on(Turn turn, Event event) {
    switch (turn.state().phase()) {
      case Phase.Attract(Reception reception) -> Arrival.heard(turn, event, reception);
      case Phase.SigningIn(Reception reception, var _, var _) ->
          Arrival.heard(turn, event, reception);
      case Phase.OtherCard other -> SecondCard.answered(turn, other, event);
      case Phase.Guide guide -> GuideBrowsing.answered(turn, guide, event);
      case Phase.Serving(Run run, StepState step) -> step.answered(turn, run, event);
      case Phase.Principals principals -> {
        if (event instanceof Event.Wiped(Ticket ticket)
            && principals.wiping().filter(ticket::equals).isPresent()) {
          Agents.wiped(turn, principals);
        }
      }
      case Phase.Closing closing -> whileClosing(turn, closing, event);
      case Phase.Starting _,
          Phase.Greeting _,
          Phase.Home _,
          Phase.ChoosingCompany _,
          Phase.AskingForCompany _,
          Phase.Troubled _ -> {}
    }
  }

  private static void whileClosing(Turn turn, Phase.Closing closing, Event event) {
    if (event instanceof Event.Wiped(Ticket ticket) && ticket.equals(closing.wiping())) {
      Departure.wiped(turn, closing);
    } else if (Timer.rangFor(event, closing.showing())) {
      Departure.shown(turn, closing);
    }
  }
}
