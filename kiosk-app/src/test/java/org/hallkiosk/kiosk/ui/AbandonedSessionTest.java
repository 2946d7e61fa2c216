package org.hallkiosk.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.Screen;
import org.hallkiosk.kiosk.view.Touch;
import org.junit.jupiter.api.Test;

/// Somebody went away in the middle, or only reads slowly.
class AbandonedSessionTest {

  private final Gallery.Exhibit asked = Gallery.named("still-there");

  @Test
  void the_question_covers_everything_but_its_one_answer() {
    try (OpenKiosk kiosk = new OpenKiosk(OpenKiosk.UPRIGHT)) {
      long number = kiosk.show(asked, Language.ZH);
      Sight sight = kiosk.window.look();
      assertTrue(sight.says("23") && sight.says("您还在吗"));
      assertEquals(1, sight.nodes().stream().filter(Sight.Seen::touchable).count());
      assertEquals(TapOutcome.COVERED, kiosk.window.tapNode("leave"));
      assertEquals(TapOutcome.COVERED, kiosk.window.tapNode("category-tax"));
      assertEquals(new Touch(number, new Intent.StayHere()), kiosk.tap("stay-here"));
    }
  }

  @Test
  void a_touch_beside_the_answer_reaches_nothing_below() {
    try (OpenKiosk kiosk = new OpenKiosk(OpenKiosk.UPRIGHT)) {
      kiosk.show(asked, Language.ZH);
      Sight.Seen leave = kiosk.window.look().find("leave").orElseThrow();
      kiosk.window.tap(leave.x() + leave.width() / 2, leave.y() + leave.height() / 2);
      assertEquals(Optional.empty(), kiosk.nextTouch());
    }
  }

  @Test
  void the_seconds_run_down_on_the_same_screen_and_the_question_goes_away() {
    try (OpenKiosk kiosk = new OpenKiosk(OpenKiosk.UPRIGHT)) {
      Screen screen = asked.in(Language.ZH, 7);
      kiosk.show(screen);
      kiosk.show(seconds(screen, Optional.of(9)));
      assertTrue(kiosk.window.look().says("9"));
      assertEquals(new Touch(7, new Intent.StayHere()), kiosk.tap("stay-here"));
      kiosk.show(seconds(screen, Optional.empty()));
      Sight sight = kiosk.window.look();
      assertEquals(Optional.empty(), sight.find("still-there"));
      assertTrue(sight.touchable("leave"));
    }
  }

  @Test
  void the_last_time_the_words_say_that_the_session_ends() {
    try (OpenKiosk kiosk = new OpenKiosk(OpenKiosk.UPRIGHT)) {
      kiosk.show(Gallery.named("still-there-last"), Language.ZH);
      assertEquals(TapOutcome.NOT_THERE, kiosk.window.tapNode("stay-here"));
      assertTrue(kiosk.window.look().says("等待的次数已经用完"));
      kiosk.show(asked, Language.ZH);
      assertEquals(new Intent.StayHere(), kiosk.tap("stay-here").intent());
    }
  }

  private static Screen seconds(Screen screen, Optional<Integer> left) {
    return new Screen(
        screen.number(),
        screen.language(),
        screen.view(),
        screen.signedInAs(),
        screen.progress(),
        left,
        screen.canGoBack(),
        screen.canLeave());
  }
}
