package org.hallkiosk.kiosk.session;

import org.hallkiosk.kiosk.hall.Acting;
import org.hallkiosk.kiosk.hall.HallAnswer;

/// The hall's word on acting for somebody else, to whoever waits for it.
final class ActingAnswers {

  private ActingAnswers() {}

  static void answered(Turn turn, Ticket ticket, HallAnswer<Acting> answer) {
    Phase phase = turn.state().phase();
    if (phase instanceof Phase.AskingForCompany company && company.asking().equals(ticket)) {
      Companies.answered(turn, company, answer);
    } else if (phase instanceof Phase.OtherCard card
        && card.whose() instanceof Phase.Beside.Principal
        && card.asking().filter(ticket::equals).isPresent()) {
      SecondCard.principal(turn, card, answer);
    } else {
      tooLate(turn, answer);
    }
  }

  /// Nobody waited: what the hall opened is closed again, unless it is what is acted under.
  private static void tooLate(Turn turn, HallAnswer<Acting> answer) {
    if (answer instanceof HallAnswer.Answered<Acting>(Acting late)
        && turn.state().citizen().flatMap(Citizen::token).filter(late.token()::equals).isEmpty()) {
      turn.effect(new Effect.SignOut(late.token()));
    }
  }
}
