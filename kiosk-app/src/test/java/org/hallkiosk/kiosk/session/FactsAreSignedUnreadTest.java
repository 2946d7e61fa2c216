package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.Test;

/// What was picked stands on the page that is signed.
class FactsAreSignedUnreadTest {

  private static final Texts AGREED = new Texts("无异议", "I agree");

  @Test
  void the_picked_record_stands_above_the_statement() {
    Walk walk = picked("A");
    assertEquals(new Texts("地点：示例路A\n无异议", "Place: 示例路A\nI agree"), signed(walk).statement());
  }

  @Test
  void whoever_goes_back_and_picks_another_signs_for_that_one() {
    Walk walk = picked("A");
    walk.touch(new Intent.Back());
    Asking.records(walk, Asking.record("A", 100, Map.of()), Asking.record("B", 100, Map.of()));
    walk.touch(new Intent.Pick("B"));
    assertEquals("地点：示例路B\n无异议", signed(walk).statement().zh());
  }

  private static Walk picked(String id) {
    Walk walk =
        Asking.at(Asking.PICK, new ServiceStep.Sign("signature", AGREED, List.of("violation")));
    Asking.records(walk, Asking.record("A", 100, Map.of()), Asking.record("B", 100, Map.of()));
    return walk.touch(new Intent.Pick(id));
  }

  private static View.Sign signed(Walk walk) {
    return assertInstanceOf(View.Sign.class, walk.view());
  }
}
