package org.hallkiosk.kiosk.workbench.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hallkiosk.kiosk.identity.AgeGroup;
import org.hallkiosk.kiosk.identity.IdNumber;
import org.hallkiosk.kiosk.workbench.ScriptedTime;
import org.junit.jupiter.api.Test;

class CitizensTest {

  @Test
  void twenty_citizens_share_no_number_no_phone_and_no_face() {
    assertEquals(20, Citizens.all().size());
    assertDistinct(citizen -> citizen.person().number());
    assertDistinct(Citizen::phone);
    assertDistinct(Citizen::look);
  }

  @Test
  void the_sex_on_the_card_fits_the_number() {
    for (Citizen citizen : Citizens.all()) {
      if (citizen.person().number() instanceof IdNumber number) {
        int seventeenth = number.value().charAt(16) - '0';
        assertEquals(seventeenth % 2 == 1 ? "1" : "2", citizen.sexCode());
      }
    }
  }

  @Test
  void one_name_lies_outside_the_basic_plane() {
    assertTrue(
        Character.isSupplementaryCodePoint(Citizens.RARE_NAME.person().name().codePointAt(0)));
  }

  /// Whenever scripted citizens come; the card that ran out is there to be refused.
  @Test
  void nobody_grows_too_old_and_no_card_runs_out_while_they_are_walked() {
    LocalDate first = LocalDate.of(2026, 1, 1);
    LocalDate last = ScriptedTime.LAST.plusDays(7);
    assertEquals(Set.of(AgeGroup.UNDER_14), ages(Citizens.CHILD, first, last));
    assertEquals(Set.of(AgeGroup.UNDER_18), ages(Citizens.YOUTH, first, last));
    for (Citizen citizen : Citizens.all()) {
      assertFalse(citizen.validFrom().isAfter(first));
      if (!citizen.equals(Citizens.EXPIRED_CARD)) {
        assertTrue(citizen.validUntil().filter(last::isAfter).isEmpty(), citizen.issuer());
      }
    }
  }

  private static Set<AgeGroup> ages(Citizen citizen, LocalDate first, LocalDate last) {
    Applicant applicant = new Applicant.OfPerson(citizen);
    return new HashSet<>(List.of(applicant.ageGroup(first), applicant.ageGroup(last)));
  }

  private static void assertDistinct(Function<Citizen, Object> part) {
    assertEquals(20, Citizens.all().stream().map(part).distinct().count());
  }
}
