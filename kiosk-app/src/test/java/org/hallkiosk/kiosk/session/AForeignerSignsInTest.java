package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.device.IdCard;
import org.hallkiosk.kiosk.hall.CardEvidence;
import org.hallkiosk.kiosk.hall.SignInEvidence;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Cards that are no resident identity cards, as far as the hall's contract carries their holders.
class AForeignerSignsInTest {

  static Stream<IdCard> cards() {
    return Stream.of(OtherCards.STAR, OtherCards.RESIDENCE);
  }

  @ParameterizedTest
  @MethodSource("cards")
  void a_card_with_a_number_of_eighteen_characters_signs_in(IdCard card) {
    Walk walk = Walk.started().cardLaid(card);
    assertInstanceOf(View.TakeCard.class, walk.view());
    CardEvidence told = told(walk);
    assertEquals(card.name(), told.holder().name());
    assertEquals(card.number(), told.holder().number().value());
    assertEquals(card.validUntil(), told.validUntil());
    assertInstanceOf(View.Home.class, walk.hallSignsIn().cardTaken().view());
  }

  private static CardEvidence told(Walk walk) {
    return ((SignInEvidence.IdCard) walk.last(Effect.SignIn.class).evidence()).card();
  }

  @Test
  void a_card_that_names_no_issuer_is_told_with_the_one_that_issues_them_all() {
    Walk walk = Walk.started().cardLaid(OtherCards.STAR);
    assertEquals("国家移民管理局", told(walk).issuer());
  }

  @Test
  void the_holder_of_an_old_card_is_told_that_the_hall_does_not_know_them() {
    Walk walk = Walk.started().touch(new Intent.WakeUp()).cardLaid(OtherCards.OLD_FOREIGNER);
    assertEquals(
        new View.Problem(ProblemCode.PERSON_UNKNOWN, Optional.empty(), false), walk.view());
    assertEquals(List.of(), walk.all(Effect.SignIn.class));
    assertFalse(walk.state.toString().contains("示例安"));
    assertInstanceOf(View.Attract.class, walk.touch(new Intent.Leave()).view());
  }
}
