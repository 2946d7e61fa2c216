package org.hallkiosk.kiosk.workbench.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Function;
import org.hallkiosk.kiosk.identity.IdNumber;
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

  private static void assertDistinct(Function<Citizen, Object> part) {
    assertEquals(20, Citizens.all().stream().map(part).distinct().count());
  }
}
