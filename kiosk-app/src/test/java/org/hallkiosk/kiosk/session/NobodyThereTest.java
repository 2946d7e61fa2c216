package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.hall.CodeSent;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.PersonChecked;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.Touch;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.Test;

/// The citizen has gone, or is slow, or taps twice.
class NobodyThereTest {

  @Test
  void after_a_minute_the_screen_asks_and_after_half_a_minute_more_the_session_ends() {
    Walk walk = Walk.started().atHome().rang();
    assertEquals(Optional.of(30), walk.session.screen(walk.state).stillThereSeconds());
    for (int second = 0; second < 30; second++) {
      walk.rang();
    }
    assertInstanceOf(View.Goodbye.class, walk.view());
  }

  @Test
  void one_touch_on_continue_keeps_the_session_ten_times() {
    Walk walk = Walk.started().atHome();
    for (int i = 0; i < 10; i++) {
      walk.rang().touch(new Intent.StayHere());
      assertInstanceOf(View.Home.class, walk.view());
      assertTrue(walk.session.screen(walk.state).stillThereSeconds().isEmpty());
    }
  }

  @Test
  void after_the_last_continue_it_says_that_the_session_ends() {
    Walk walk = Walk.started().atHome();
    for (int i = 0; i < 10; i++) {
      walk.rang();
      assertTrue(walk.session.screen(walk.state).canStay());
      walk.touch(new Intent.StayHere());
    }
    walk.rang();
    assertFalse(walk.session.screen(walk.state).canStay(), "no button that does nothing");
    walk.touch(new Intent.StayHere());
    assertEquals(Optional.of(30), walk.session.screen(walk.state).stillThereSeconds());
  }

  @Test
  void whoever_does_something_between_may_continue_as_often_as_they_like() {
    Walk walk = Walk.started().atHome();
    for (int i = 0; i < 50; i++) {
      walk.rang();
      assertTrue(walk.session.screen(walk.state).canStay());
      walk.touch(new Intent.StayHere()).touch(new Intent.Speak(Language.EN));
    }
  }

  @Test
  void a_result_asks_too_before_it_goes_away() {
    Walk walk = Walk.started().atResult().rang();
    assertInstanceOf(View.Result.class, walk.view());
    assertEquals(Optional.of(30), walk.session.screen(walk.state).stillThereSeconds());
    walk.touch(new Intent.StayHere()).touch(new Intent.Confirm()).rang();
    assertInstanceOf(View.Rating.class, walk.view());
    assertEquals(Optional.of(30), walk.session.screen(walk.state).stillThereSeconds());
    for (int second = 0; second < 30; second++) {
      walk.rang();
    }
    assertInstanceOf(View.Goodbye.class, walk.view());
  }

  @Test
  void a_result_asks_sooner_than_a_question() {
    Walk walk = Walk.started().atResult();
    Effect.StartTimer idle = walk.last(Effect.StartTimer.class);
    assertEquals(Walk.POLICIES.resultFor(), idle.after());
  }

  @Test
  void while_it_asks_nothing_below_can_be_touched() {
    Walk walk = Walk.started().atHome().rang().touch(new Intent.StartService(Walk.SERVICE));
    assertInstanceOf(View.Home.class, walk.view());
  }

  @Test
  void the_clock_stands_still_while_a_device_works() {
    Walk walk = Walk.started().atReview();
    Timer.Idle idle = assertInstanceOf(Timer.Idle.class, walk.lastTimer());
    walk.touch(new Intent.Confirm());
    assertTrue(walk.effects.contains(new Effect.StopTimer(idle)));
    walk.send(new Event.TimerRang(idle));
    assertTrue(walk.session.screen(walk.state).stillThereSeconds().isEmpty());
  }

  @Test
  void whoever_walks_away_after_a_refused_face_does_not_leave_their_session_open() {
    Walk walk = Walk.started().atHome().touch(new Intent.StartService(Walk.SERVICE));
    walk.touch(new Intent.TakePicture());
    walk.send(
        new Event.FaceChecked(
            walk.last(Effect.CheckFace.class).ticket(),
            new HallAnswer.Answered<>(new PersonChecked.NotPassed(2))));
    assertInstanceOf(View.FaceCheck.class, walk.view());
    assertItAsks(walk);
  }

  @Test
  void whoever_walks_away_before_the_code_comes_does_not_leave_their_session_open() {
    Walk walk = Walk.started().atHome().touch(new Intent.StartService(Walk.SERVICE));
    walk.touch(new Intent.UseCode());
    walk.send(
        new Event.CodeSendingAnswered(
            walk.last(Effect.SendCode.class).ticket(),
            new HallAnswer.Answered<>(new CodeSent("137****9050", 1, Duration.ofMinutes(1)))));
    assertItAsks(walk);
    walk.touch(new Intent.StayHere()).touch(new Intent.Digit(7));
    walk.send(
        new Event.CodeChecked(
            walk.last(Effect.CheckCode.class).ticket(),
            new HallAnswer.Answered<>(new PersonChecked.NotPassed(2))));
    assertItAsks(walk);
  }

  private static void assertItAsks(Walk walk) {
    Timer.Idle idle = assertInstanceOf(Timer.Idle.class, walk.lastTimer());
    assertFalse(walk.effects.getLast() instanceof Effect.StopTimer, "the vigil is off");
    walk.send(new Event.TimerRang(idle));
    assertEquals(Optional.of(30), walk.session.screen(walk.state).stillThereSeconds());
  }

  @Test
  void whoever_goes_before_the_hall_has_opened_their_session_is_signed_out_all_the_same() {
    Walk walk = Walk.started().cardLaid().touch(new Intent.Leave());
    assertEquals(0, walk.all(Effect.SignOut.class).size());
    walk.hallSignsIn();
    assertEquals(1, walk.all(Effect.SignOut.class).size());
    assertInstanceOf(View.Goodbye.class, walk.view());
  }

  @Test
  void a_timer_that_rang_just_before_a_touch_means_nothing() {
    Walk walk = Walk.started().atHome();
    Timer late = walk.lastTimer();
    walk.touch(new Intent.StartService(Walk.SERVICE)).send(new Event.TimerRang(late));
    assertTrue(walk.session.screen(walk.state).stillThereSeconds().isEmpty());
  }

  @Test
  void a_second_tap_made_on_the_last_screen_does_nothing_on_this_one() {
    Walk walk = Walk.started().atReview();
    long screen = walk.state.screen();
    Event tap = new Event.Touched(new Touch(screen, new Intent.Confirm()));
    walk.send(tap).send(tap);
    assertEquals(1, walk.all(Effect.CheckPrinter.class).size());
  }

  @Test
  void a_sign_in_screen_that_nobody_uses_goes_back_to_attract() {
    Walk walk = Walk.started().touch(new Intent.WakeUp()).rang();
    assertInstanceOf(View.Attract.class, walk.view());
  }

  @Test
  void the_next_citizen_is_spoken_to_in_chinese_again() {
    Walk walk = Walk.started().atHome().touch(new Intent.Speak(Language.EN));
    assertEquals(Language.EN, walk.session.screen(walk.state).language());
    walk.touch(new Intent.Leave());
    walk.send(new Event.Wiped(walk.last(Effect.Wipe.class).ticket())).rang();
    assertEquals(Language.ZH, walk.session.screen(walk.state).language());
  }
}
