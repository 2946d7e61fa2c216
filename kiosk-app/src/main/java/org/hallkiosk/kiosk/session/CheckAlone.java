package org.hallkiosk.kiosk.session;

import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.catalog.Agency;
import org.hallkiosk.kiosk.catalog.Assurance;
import org.hallkiosk.kiosk.catalog.Audience;
import org.hallkiosk.kiosk.catalog.CategoryId;
import org.hallkiosk.kiosk.catalog.Minors;
import org.hallkiosk.kiosk.catalog.PlannedStep;
import org.hallkiosk.kiosk.catalog.Promise;
import org.hallkiosk.kiosk.catalog.Service;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.catalog.Texts;

/// The person check by itself, before something that is no step of a service: what waits for a
/// citizen, their companies, acting for others.
final class CheckAlone {

  /// Stands where a service stands, so that the check has a name; the catalogue has no such one.
  private static final Service SERVICE =
      new Service(
          new ServiceId("person-check"),
          "",
          new CategoryId("person-check"),
          new Texts("核验本人身份", "Check that it is you"),
          new Texts("核验本人身份", "Check that it is you"),
          Audience.PERSON,
          Assurance.CARD_AND_PERSON_CHECK,
          Agency.AGENT_ALLOWED,
          Minors.GUARDIAN_UNDER_14,
          List.of(),
          Optional.empty(),
          new Promise.Immediate(),
          List.of(PlannedStep.always(new ServiceStep.CheckPerson())));

  private CheckAlone() {}

  /// @param wish what is done once the check is passed
  static void enter(Turn turn, Wish wish) {
    turn.citizen(turn.citizen().wishing(Optional.of(wish)));
    Journey.enter(turn, Run.of(SERVICE));
  }

  static boolean is(Run run) {
    return run.service().equals(SERVICE);
  }

  static void passed(Turn turn) {
    Optional<Wish> wish = turn.citizen().wish();
    turn.citizen(turn.citizen().wishing(Optional.empty()));
    wish.ifPresentOrElse(next -> Wishes.fulfil(turn, next), () -> Arrival.home(turn));
  }
}
