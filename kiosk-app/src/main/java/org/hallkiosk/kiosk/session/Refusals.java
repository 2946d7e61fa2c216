package org.hallkiosk.kiosk.session;

import java.util.Optional;
import org.hallkiosk.kiosk.casework.Refusal;

/// What a refusal of the hall leads to, whichever call it answers: a person check that has lapsed
/// is made anew, and all else is told.
final class Refusals {

  private Refusals() {}

  /// In a service.
  static void during(Turn turn, Run run, Refusal reason) {
    if (reason == Refusal.NOT_CHECKED) {
      CheckPersonStep.renew(turn, run);
    } else {
      Departure.trouble(turn, Problems.of(reason), Optional.of(run));
    }
  }

  /// Where the citizen may still do something else, unless the hall has ended their session.
  ///
  /// @param wish what they asked for
  static void asWished(Turn turn, Wish wish, Refusal reason) {
    if (reason == Refusal.NOT_CHECKED) {
      turn.citizen(turn.citizen().checking(turn.citizen().check().lapse()));
      CheckAlone.enter(turn, wish);
    } else if (reason == Refusal.SIGNED_OUT) {
      Departure.trouble(turn, Problems.of(reason), Optional.empty());
    } else {
      Departure.troubleWithWayBack(turn, Problems.of(reason));
    }
  }
}
