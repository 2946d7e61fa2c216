package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.StaffCheck;
import org.hallkiosk.kiosk.hall.StaffCheckNumber;
import org.hallkiosk.kiosk.hall.StaffDoubt;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.view.CheckWay;
import org.hallkiosk.kiosk.view.CodeHint;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.StaffHint;
import org.hallkiosk.kiosk.view.StaffState;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.Test;

/// The face is bandaged, and no phone is registered: a member of the hall's staff looks.
class NeitherFaceNorPhoneTest {

  private static final StaffCheckNumber CHECK = new StaffCheckNumber("HY-00000001");

  @Test
  void no_picture_goes_to_anybody_before_the_citizen_says_so() {
    Walk walk = beforeStaff();
    assertEquals(StaffState.READY, staff(walk).state());
    assertEquals(List.of(), walk.all(Effect.AskStaff.class));
    walk.touch(new Intent.TakePicture()).touch(new Intent.TakePicture());
    assertEquals(1, walk.all(Effect.AskStaff.class).size());
  }

  @Test
  void who_is_confirmed_by_the_staff_goes_on() {
    Walk walk = decided(waiting(), new StaffCheck.Passed());
    assertInstanceOf(View.Choose.class, walk.view());
    assertTrue(walk.state.citizen().orElseThrow().personChecked());
    assertEquals("STAFF", newest(walk, EntryKind.PERSON_CHECKED, Fact.METHOD));
  }

  @Test
  void the_hall_is_asked_until_somebody_has_decided() {
    Walk walk = waiting();
    for (int round = 0; round < 50; round++) {
      decided(walk, new StaffCheck.Waiting());
      assertEquals(StaffState.WAITING, staff(walk).state());
    }
    assertEquals(50, walk.all(Effect.ReadStaffCheck.class).size());
    assertInstanceOf(View.Choose.class, decided(walk, new StaffCheck.Passed()).view());
  }

  @Test
  void a_line_that_breaks_during_the_wait_ends_nothing() {
    Walk walk = asked(waiting(), new HallAnswer.Unavailable<>("no answer"));
    assertEquals(StaffState.WAITING, staff(walk).state());
    assertInstanceOf(View.Choose.class, decided(walk, new StaffCheck.Passed()).view());
  }

  @Test
  void waiting_long_enough_passes_nobody() {
    Walk walk = waiting();
    Timer.PhaseOver patience = timer(walk, Timer.PhaseOver.class);
    walk.send(new Event.TimerRang(patience));
    assertEquals(StaffState.READY, staff(walk).state());
    assertEquals(Optional.of(StaffHint.NOBODY), staff(walk).hint());
    assertFalse(walk.state.citizen().orElseThrow().personChecked());
    assertFalse(walk.kinds().contains(EntryKind.PERSON_CHECKED));
  }

  @Test
  void a_decision_that_comes_after_the_citizen_has_given_up_counts_for_nothing() {
    Walk walk = waiting();
    walk.send(new Event.TimerRang(timer(walk, Timer.StaffAgain.class)));
    Ticket late = walk.last(Effect.ReadStaffCheck.class).ticket();
    walk.touch(new Intent.Back());
    assertEquals(StaffState.READY, staff(walk).state());
    walk.send(new Event.StaffCheckRead(late, new HallAnswer.Answered<>(new StaffCheck.Passed())));
    assertEquals(StaffState.READY, staff(walk).state());
    assertFalse(walk.state.citizen().orElseThrow().personChecked());
  }

  @Test
  void whoever_walks_away_during_the_wait_is_asked_for_once_it_is_over() {
    Walk walk = waiting();
    walk.send(new Event.TimerRang(timer(walk, Timer.PhaseOver.class)));
    assertInstanceOf(Timer.Idle.class, walk.lastTimer());
  }

  @Test
  void an_unclear_picture_is_taken_once_more() {
    Walk walk = decided(waiting(), new StaffCheck.NotPassed(StaffDoubt.PICTURE_UNCLEAR));
    assertEquals(Optional.of(StaffHint.PICTURE_UNCLEAR), staff(walk).hint());
    walk.touch(new Intent.TakePicture());
    assertEquals(2, walk.all(Effect.AskStaff.class).size());
    assertEquals("PICTURE_UNCLEAR", newest(walk, EntryKind.PERSON_NOT_CONFIRMED, Fact.REASON));
  }

  @Test
  void somebody_else_gets_no_second_look_by_the_staff() {
    Walk walk = decided(waiting(), new StaffCheck.NotPassed(StaffDoubt.OTHER_PERSON));
    assertEquals("OTHER_PERSON", newest(walk, EntryKind.PERSON_NOT_CONFIRMED, Fact.REASON));
    walk.touch(new Intent.TakePicture());
    assertEquals(1, walk.all(Effect.AskStaff.class).size());
    assertEquals(List.of(), walk.all(Effect.Submit.class));
  }

  @Test
  void who_has_no_phone_is_offered_the_other_ways() {
    Walk walk = Walk.started().atHome().touch(new Intent.StartService(Walk.SERVICE));
    walk.touch(new Intent.UseCode());
    walk.send(
        new Event.CodeSendingAnswered(
            walk.last(Effect.SendCode.class).ticket(), new HallAnswer.Refused<>(Refusal.NO_PHONE)));
    View.CodeCheck told = (View.CodeCheck) walk.view();
    assertEquals(Optional.of(CodeHint.NO_PHONE), told.hint());
    assertEquals(List.of(CheckWay.FACE, CheckWay.STAFF), told.others());
    walk.touch(new Intent.AskStaff());
    assertEquals(List.of(CheckWay.FACE), staff(walk).others());
  }

  @Test
  void the_last_way_that_fails_ends_with_a_sentence() {
    Walk walk = Walk.started().atHome().touch(new Intent.StartService(Walk.SERVICE));
    walk.touch(new Intent.UseCode());
    walk.send(
        new Event.CodeSendingAnswered(
            walk.last(Effect.SendCode.class).ticket(), new HallAnswer.Refused<>(Refusal.NO_PHONE)));
    walk.touch(new Intent.UseFace()).touch(new Intent.TakePicture());
    walk.send(
        new Event.FaceChecked(
            walk.last(Effect.CheckFace.class).ticket(),
            new HallAnswer.Refused<>(Refusal.TOO_MANY_ATTEMPTS)));
    walk.touch(new Intent.AskStaff());
    sent(walk, new HallAnswer.Answered<>(CHECK));
    decided(walk, new StaffCheck.NotPassed(StaffDoubt.OTHER_PERSON));
    assertEquals(ProblemCode.PERSON_NOT_CONFIRMED, ((View.Problem) walk.view()).code());
  }

  @Test
  void the_staff_have_gone_home() {
    Walk walk = refused(Refusal.STAFF_AWAY);
    assertEquals(Optional.of(StaffHint.AWAY), staff(walk).hint());
    assertInstanceOf(View.FaceCheck.class, walk.touch(new Intent.UseFace()).view());
  }

  @Test
  void who_has_asked_too_often_is_told_of_the_other_ways() {
    Walk walk = refused(Refusal.TOO_MANY_ATTEMPTS);
    assertEquals(Optional.of(StaffHint.TOO_OFTEN), staff(walk).hint());
    assertInstanceOf(View.CodeCheck.class, walk.touch(new Intent.UseCode()).view());
  }

  @Test
  void a_hall_that_has_ended_the_session_ends_the_wait() {
    Walk walk = asked(waiting(), new HallAnswer.Refused<>(Refusal.SIGNED_OUT));
    assertInstanceOf(View.Problem.class, walk.view());
  }

  @Test
  void a_hall_that_cannot_be_reached_is_told_as_such() {
    Walk walk = sent(beforeStaff(), new HallAnswer.Unavailable<>("silent"));
    assertEquals(ProblemCode.HALL_UNREACHABLE, ((View.Problem) walk.view()).code());
  }

  @Test
  void a_camera_that_takes_no_picture_is_told_and_may_be_tried_again() {
    Walk walk = beforeStaff().touch(new Intent.TakePicture());
    walk.send(new Event.FaceNotTaken(walk.last(Effect.AskStaff.class).ticket()));
    assertEquals(Optional.of(StaffHint.NO_PICTURE), staff(walk).hint());
    assertEquals(StaffState.READY, staff(walk).state());
  }

  @Test
  void a_camera_that_has_gone_before_the_picture_asks_nobody() {
    Walk walk = beforeStaff();
    walk.send(new Event.LimitsChanged(Set.of(View.Limit.NO_CAMERA)));
    walk.touch(new Intent.TakePicture());
    assertEquals(Optional.of(StaffHint.NO_CAMERA), staff(walk).hint());
    assertEquals(List.of(), walk.all(Effect.AskStaff.class));
  }

  private static Walk beforeStaff() {
    Walk walk = Walk.started().atHome().touch(new Intent.StartService(Walk.SERVICE));
    walk.touch(new Intent.AskStaff());
    assertInstanceOf(View.StaffCheck.class, walk.view());
    return walk;
  }

  private static Walk sent(Walk walk, HallAnswer<StaffCheckNumber> answer) {
    walk.touch(new Intent.TakePicture());
    return walk.send(new Event.StaffAsked(walk.last(Effect.AskStaff.class).ticket(), answer));
  }

  private static Walk waiting() {
    Walk walk = sent(beforeStaff(), new HallAnswer.Answered<>(CHECK));
    assertEquals(StaffState.WAITING, staff(walk).state());
    return walk;
  }

  private static Walk refused(Refusal reason) {
    Walk walk = sent(beforeStaff(), new HallAnswer.Refused<>(reason));
    assertEquals(StaffState.NOT_NOW, staff(walk).state());
    return walk;
  }

  private static Walk decided(Walk walk, StaffCheck stands) {
    return asked(walk, new HallAnswer.Answered<>(stands));
  }

  private static Walk asked(Walk walk, HallAnswer<StaffCheck> answer) {
    walk.send(new Event.TimerRang(timer(walk, Timer.StaffAgain.class)));
    return walk.send(
        new Event.StaffCheckRead(walk.last(Effect.ReadStaffCheck.class).ticket(), answer));
  }

  private static <T extends Timer> T timer(Walk walk, Class<T> kind) {
    return walk.all(Effect.StartTimer.class).stream()
        .map(Effect.StartTimer::timer)
        .filter(kind::isInstance)
        .map(kind::cast)
        .reduce((_, newer) -> newer)
        .orElseThrow();
  }

  private static View.StaffCheck staff(Walk walk) {
    return (View.StaffCheck) walk.view();
  }

  private static String newest(Walk walk, EntryKind kind, Fact fact) {
    return walk.entries.stream()
        .filter(entry -> entry.kind() == kind)
        .reduce((_, newer) -> newer)
        .flatMap(entry -> entry.fact(fact))
        .orElseThrow();
  }
}
