package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.hardware.device.CardRemoval;
import org.hallkiosk.hardware.device.CodeScan;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.Confirmed;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.SignedIn;
import org.hallkiosk.kiosk.identity.AgeGroup;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.view.CheckSubject;
import org.hallkiosk.kiosk.view.CheckWay;
import org.hallkiosk.kiosk.view.CodeHint;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.Test;

/// A phone shows the code that signs in, and would receive the code that checks the person: whoever
/// stole it would be checked by the phone alone.
class AStolenPhoneTest {

  @Test
  void no_code_is_offered_to_whoever_came_by_phone() {
    Walk walk = came(SampleHall.holder(), Set.of());
    walk.touch(new Intent.StartService(Walk.SERVICE));
    assertEquals(List.of(CheckWay.STAFF), ((View.FaceCheck) walk.view()).others());
    walk.touch(new Intent.UseCode());
    assertInstanceOf(View.FaceCheck.class, walk.view());
    assertEquals(List.of(), walk.all(Effect.SendCode.class));
  }

  @Test
  void without_a_camera_they_are_told_and_may_do_what_needs_no_check() {
    Walk walk = came(SampleHall.holder(), Set.of(View.Limit.NO_CAMERA));
    walk.touch(new Intent.StartService(Walk.SERVICE));
    assertEquals(ProblemCode.PHONE_ALONE, ((View.Problem) walk.view()).code());
    assertEquals(List.of(), walk.all(Effect.SendCode.class));
    assertTrue(walk.kinds().contains(EntryKind.PERSON_NOT_CONFIRMED));
    walk.touch(new Intent.Back()).touch(new Intent.StartService(SampleHall.QUEUE));
    assertInstanceOf(View.Review.class, walk.view());
  }

  @Test
  void what_waits_is_not_told_by_the_phone_alone_either() {
    Walk walk = came(SampleHall.holder(), Set.of(View.Limit.NO_CAMERA));
    walk.touch(new Intent.Collect(Walk.CASE));
    assertEquals(ProblemCode.PHONE_ALONE, ((View.Problem) walk.view()).code());
  }

  @Test
  void a_hall_that_knows_better_refuses_the_code_and_the_face_is_left() {
    Walk walk = Walk.started().atHome().touch(new Intent.StartService(Walk.SERVICE));
    walk.touch(new Intent.UseCode());
    walk.send(
        new Event.CodeSendingAnswered(
            walk.last(Effect.SendCode.class).ticket(),
            new HallAnswer.Refused<>(Refusal.SAME_PHONE)));
    View.CodeCheck over = (View.CodeCheck) walk.view();
    assertEquals(Optional.of(CodeHint.SAME_PHONE), over.hint());
    assertEquals(List.of(CheckWay.FACE, CheckWay.STAFF), over.others());
  }

  @Test
  void the_guardian_of_a_child_who_came_by_phone_has_another_phone() {
    Walk walk = came(SampleHall.aged(AgeGroup.UNDER_14), Set.of());
    walk.touch(new Intent.StartService(Walk.SERVICE)).cardLaid(OtherCards.RESIDENCE);
    walk.send(
        new Event.GuardianAnswered(
            walk.last(Effect.ConfirmGuardian.class).ticket(),
            new HallAnswer.Answered<>(new Confirmed())));
    walk.send(
        new Event.CardRemovalEnded(
            walk.last(Effect.AwaitCardRemoval.class).ticket(), new CardRemoval.Taken()));
    View.FaceCheck check = (View.FaceCheck) walk.view();
    assertEquals(CheckSubject.GUARDIAN, check.subject());
    assertEquals(List.of(CheckWay.CODE, CheckWay.STAFF), check.others());
  }

  private static Walk came(SignedIn answer, Set<View.Limit> limits) {
    Walk walk = SampleHall.walk().send(new Event.LimitsChanged(limits));
    walk.send(
        new Event.CodeRead(
            walk.last(Effect.ReadCode.class).ticket(), new CodeScan.Scanned("PHONE-1")));
    walk.hallSignsIn(answer);
    assertInstanceOf(View.Home.class, walk.view());
    return walk;
  }
}
