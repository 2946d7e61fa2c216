package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.CodeSent;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.PersonChecked;
import org.hallkiosk.kiosk.hall.SignedIn;
import org.hallkiosk.kiosk.view.CheckWay;
import org.hallkiosk.kiosk.view.CodeHint;
import org.hallkiosk.kiosk.view.CodeState;
import org.hallkiosk.kiosk.view.FaceHint;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.Test;

/// Somebody found a card, and is not its holder.
class FoundCardTest {

  private static final CodeSent CODE = new CodeSent("137****9050", 6, Duration.ofMinutes(1));

  @Test
  void what_waits_for_the_holder_is_told_to_nobody_who_found_their_card() {
    Walk walk = Walk.started().cardLaid();
    walk.hallSignsIn(new SignedIn.Waiting(Walk.CASE, Walk.SERVICE)).cardTaken();
    View.Home home = (View.Home) walk.view();
    assertEquals(List.of(), home.pending());
    assertTrue(home.somethingWaits());
    for (Intent guess :
        List.of(
            new Intent.Collect(Walk.CASE),
            new Intent.PayPending(Walk.CASE),
            new Intent.ContinueDraft(Walk.CASE))) {
      walk.touch(guess);
      View.FaceCheck check = (View.FaceCheck) walk.view();
      assertEquals("核验本人身份", check.service().zh(), "not even the service is named");
      walk.touch(new Intent.Back());
    }
    assertEquals(List.of(), walk.all(Effect.FetchDocument.class));
  }

  @Test
  void another_face_is_refused_after_the_last_attempt_and_gets_nothing() {
    Walk walk = atFaceCheck();
    for (int left = 2; left >= 0; left--) {
      compared(walk, new HallAnswer.Answered<>(new PersonChecked.NotPassed(9)));
    }
    View.FaceCheck over = (View.FaceCheck) walk.view();
    assertEquals(Optional.of(FaceHint.NO_MORE_PICTURES), over.hint());
    assertEquals(List.of(CheckWay.CODE, CheckWay.STAFF), over.others());
    walk.touch(new Intent.TakePicture());
    assertEquals(3, walk.all(Effect.CheckFace.class).size());
    walk.touch(new Intent.UseCode());
    sent(walk, new HallAnswer.Refused<>(Refusal.TOO_MANY_ATTEMPTS));
    assertEquals(List.of(CheckWay.STAFF), ((View.CodeCheck) walk.view()).others());
    walk.touch(new Intent.AskStaff()).touch(new Intent.TakePicture());
    walk.send(
        new Event.StaffAsked(
            walk.last(Effect.AskStaff.class).ticket(),
            new HallAnswer.Refused<>(Refusal.TOO_MANY_ATTEMPTS)));
    assertEquals(ProblemCode.PERSON_NOT_CONFIRMED, ((View.Problem) walk.view()).code());
    assertFalse(((View.Problem) walk.view()).offers(View.Remedy.TRY_AGAIN));
    assertEquals(List.of(), walk.all(Effect.Submit.class));
  }

  @Test
  void the_hall_may_end_the_attempts_sooner() {
    Walk walk = atFaceCheck();
    compared(walk, new HallAnswer.Refused<>(Refusal.TOO_MANY_ATTEMPTS));
    assertEquals(0, ((View.FaceCheck) walk.view()).attemptsLeft());
    walk.touch(new Intent.UseCode());
    sent(walk, new HallAnswer.Answered<>(CODE));
    walk.touch(new Intent.UseFace());
    assertInstanceOf(View.CodeCheck.class, walk.view(), "a way that is over is not come back to");
  }

  @Test
  void a_session_that_the_hall_has_ended_is_not_told_as_another_face() {
    Walk walk = atFaceCheck();
    compared(walk, new HallAnswer.Refused<>(Refusal.SIGNED_OUT));
    assertEquals(ProblemCode.SIGNED_OUT, ((View.Problem) walk.view()).code());
  }

  @Test
  void a_second_tap_while_a_picture_is_compared_takes_no_second_one() {
    Walk walk = atFaceCheck().touch(new Intent.TakePicture()).touch(new Intent.TakePicture());
    assertEquals(1, walk.all(Effect.CheckFace.class).size());
  }

  @Test
  void a_card_reported_lost_ends_at_once() {
    Walk walk = Walk.started().cardLaid();
    walk.send(
        new Event.SignInAnswered(
            walk.last(Effect.SignIn.class).ticket(),
            new HallAnswer.Refused<>(Refusal.CARD_REPORTED_LOST)));
    assertEquals(ProblemCode.CARD_REPORTED_LOST, ((View.Problem) walk.view()).code());
    walk.cardTaken();
    assertInstanceOf(View.Problem.class, walk.view());
  }

  @Test
  void a_code_to_the_registered_phone_replaces_the_face() {
    Walk walk = atFaceCheck().touch(new Intent.UseCode());
    walk.send(
        new Event.CodeSendingAnswered(
            walk.last(Effect.SendCode.class).ticket(),
            new HallAnswer.Answered<>(new CodeSent("137****9050", 6, Duration.ofMinutes(1)))));
    for (int digit = 1; digit <= 6; digit++) {
      walk.touch(new Intent.Digit(digit));
    }
    assertEquals("123456", walk.last(Effect.CheckCode.class).code());
    assertFalse(walk.state.toString().contains("123456"));
    walk.send(
        new Event.CodeChecked(
            walk.last(Effect.CheckCode.class).ticket(),
            new HallAnswer.Answered<>(new PersonChecked.Passed())));
    assertInstanceOf(View.Choose.class, walk.view());
  }

  @Test
  void without_a_camera_the_code_is_asked_for_at_once() {
    Walk walk = Walk.started().send(new Event.LimitsChanged(Set.of(View.Limit.NO_CAMERA)));
    walk.atHome().touch(new Intent.StartService(Walk.SERVICE));
    assertInstanceOf(View.CodeCheck.class, walk.view());
  }

  @Test
  void the_person_is_checked_once_a_session() {
    Walk walk = atFaceCheck().personChecked().touch(new Intent.Back());
    assertInstanceOf(View.Home.class, walk.view());
    walk.touch(new Intent.StartService(Walk.SERVICE));
    assertInstanceOf(View.Choose.class, walk.view());
    assertTrue(walk.state.citizen().orElseThrow().personChecked());
  }

  @Test
  void going_to_and_fro_gives_nobody_another_picture() {
    Walk walk = atFaceCheck();
    compared(walk, new HallAnswer.Answered<>(new PersonChecked.NotPassed(4)));
    compared(walk, new HallAnswer.Answered<>(new PersonChecked.NotPassed(3)));
    walk.touch(new Intent.UseCode());
    sent(walk, new HallAnswer.Answered<>(CODE));
    walk.touch(new Intent.UseFace());
    assertEquals(1, ((View.FaceCheck) walk.view()).attemptsLeft());
    walk.touch(new Intent.Back()).touch(new Intent.StartService(Walk.SERVICE));
    assertEquals(1, ((View.FaceCheck) walk.view()).attemptsLeft());
  }

  @Test
  void a_code_that_is_too_old_is_followed_by_another() {
    Walk walk = atFaceCheck().touch(new Intent.UseCode());
    sent(walk, new HallAnswer.Answered<>(CODE));
    typed(walk, new HallAnswer.Refused<>(Refusal.CODE_EXPIRED));
    View.CodeCheck expired = (View.CodeCheck) walk.view();
    assertEquals(Optional.of(CodeHint.EXPIRED), expired.hint());
    assertTrue(expired.maySendAgain());
    walk.touch(new Intent.TryAgain());
    assertEquals(2, walk.all(Effect.SendCode.class).size());
  }

  @Test
  void another_code_is_sent_once_the_hall_sends_one() {
    Walk walk = atFaceCheck().touch(new Intent.UseCode());
    sent(walk, new HallAnswer.Answered<>(CODE));
    Effect.StartTimer pause =
        walk.all(Effect.StartTimer.class).stream()
            .filter(one -> one.timer() instanceof Timer.CodeAgain)
            .findFirst()
            .orElseThrow();
    assertEquals(CODE.againAfter(), pause.after());
    assertFalse(((View.CodeCheck) walk.view()).maySendAgain());
    walk.touch(new Intent.TryAgain());
    assertEquals(1, walk.all(Effect.SendCode.class).size());
    walk.touch(new Intent.Digit(1)).send(new Event.TimerRang(pause.timer()));
    assertTrue(((View.CodeCheck) walk.view()).maySendAgain());
    assertEquals(1, ((View.CodeCheck) walk.view()).digits(), "what was typed stays");
  }

  @Test
  void after_the_last_code_the_camera_is_still_open() {
    Walk walk = atFaceCheck().touch(new Intent.UseCode());
    sent(walk, new HallAnswer.Answered<>(CODE));
    typed(walk, new HallAnswer.Answered<>(new PersonChecked.NotPassed(0)));
    View.CodeCheck over = (View.CodeCheck) walk.view();
    assertEquals(CodeState.OVER, over.state());
    assertEquals(List.of(CheckWay.FACE, CheckWay.STAFF), over.others());
    walk.touch(new Intent.Digit(1)).touch(new Intent.TryAgain());
    assertEquals(over, walk.view());
    walk.touch(new Intent.UseFace());
    assertEquals(3, ((View.FaceCheck) walk.view()).attemptsLeft());
  }

  @Test
  void without_a_camera_no_face_is_offered() {
    Walk walk = Walk.started().send(new Event.LimitsChanged(Set.of(View.Limit.NO_CAMERA)));
    walk.atHome().touch(new Intent.StartService(Walk.SERVICE));
    sent(walk, new HallAnswer.Answered<>(CODE));
    assertEquals(List.of(), ((View.CodeCheck) walk.view()).others());
    walk.touch(new Intent.UseFace());
    assertEquals(1, walk.all(Effect.SendCode.class).size());
  }

  private static void sent(Walk walk, HallAnswer<CodeSent> answer) {
    walk.send(new Event.CodeSendingAnswered(walk.last(Effect.SendCode.class).ticket(), answer));
  }

  private static void typed(Walk walk, HallAnswer<PersonChecked> answer) {
    for (int digit = 1; digit <= 6; digit++) {
      walk.touch(new Intent.Digit(digit));
    }
    walk.send(new Event.CodeChecked(walk.last(Effect.CheckCode.class).ticket(), answer));
  }

  private static Walk atFaceCheck() {
    Walk walk = Walk.started().atHome().touch(new Intent.StartService(Walk.SERVICE));
    assertInstanceOf(View.FaceCheck.class, walk.view());
    return walk;
  }

  private static void compared(Walk walk, HallAnswer<PersonChecked> answer) {
    walk.touch(new Intent.TakePicture());
    walk.send(new Event.FaceChecked(walk.last(Effect.CheckFace.class).ticket(), answer));
  }
}
