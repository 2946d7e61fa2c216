package org.hallkiosk.kiosk.workbench.hall;

import java.time.Instant;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.catalog.Agency;
import org.hallkiosk.kiosk.catalog.Assurance;
import org.hallkiosk.kiosk.catalog.Audience;
import org.hallkiosk.kiosk.identity.AgeGroup;
import org.hallkiosk.kiosk.workbench.hall.item.Item;

/// Who may do an item at all.
final class Doors {

  private Doors() {}

  /// Empty for whoever may.
  static Optional<Refusal> obstacle(CitizenSession session, Item item, Instant now) {
    if (item.audience() == Audience.ANYBODY) {
      return Optional.empty();
    }
    if (item.audience() == Audience.COMPANY
        && !(session.applicant() instanceof Applicant.OfCompany)) {
      return Optional.of(Refusal.NO_AUTHORITY);
    }
    if (item.audience() == Audience.PERSON && session.applicant().person().isEmpty()) {
      return Optional.of(Refusal.INVALID_REQUEST);
    }
    if (item.agency() == Agency.IN_PERSON_ONLY && session.deputy().isPresent()) {
      return Optional.of(Refusal.IN_PERSON_ONLY);
    }
    Optional<Refusal> age = age(session, item, now);
    boolean unchecked =
        item.assurance() == Assurance.CARD_AND_PERSON_CHECK && !session.isChecked(now);
    return age.isPresent() || !unchecked ? age : Optional.of(Refusal.NOT_CHECKED);
  }

  private static Optional<Refusal> age(CitizenSession session, Item item, Instant now) {
    AgeGroup age = session.applicant().ageGroup(SignInDesk.today(now));
    boolean guarded = session.guardian().isPresent() || session.deputy().isPresent();
    return switch (item.minors()) {
      case ADULTS_ONLY ->
          age == AgeGroup.ADULT ? Optional.empty() : Optional.of(Refusal.NOT_FOR_MINORS);
      case GUARDIAN_UNDER_14 -> guarded(age == AgeGroup.UNDER_14, guarded);
      case GUARDIAN_UNDER_18 -> guarded(age != AgeGroup.ADULT, guarded);
    };
  }

  private static Optional<Refusal> guarded(boolean needed, boolean there) {
    return needed && !there ? Optional.of(Refusal.NOT_GUARDIAN) : Optional.empty();
  }
}
