package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.stream.Stream;
import org.hallkiosk.hardware.device.IdCard;
import org.hallkiosk.kiosk.hall.CardEvidence;
import org.hallkiosk.kiosk.hall.SignInEvidence;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Cards that are no resident identity cards.
class AForeignerSignsInTest {

  static Stream<IdCard> cards() {
    return Stream.of(OtherCards.STAR, OtherCards.RESIDENCE, OtherCards.OLD_FOREIGNER);
  }

  @ParameterizedTest
  @MethodSource("cards")
  void every_foreigners_card_signs_in(IdCard card) {
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
  void the_holder_of_an_old_card_signs_in_with_its_number_of_fifteen_characters() {
    Walk walk = Walk.started().touch(new Intent.WakeUp()).cardLaid(OtherCards.OLD_FOREIGNER);
    assertEquals(OtherCards.OLD_FOREIGNER.number(), told(walk).holder().number().value());
    assertEquals(OtherCards.OLD_FOREIGNER.issuerCode(), told(walk).issuer());
    assertFalse(walk.state.toString().contains("示例安"));
    assertInstanceOf(View.Home.class, walk.hallSignsIn().cardTaken().view());
  }
}
