package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.hardware.device.CardRemoval;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.SignedIn;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.view.CheckSubject;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.Test;

/// Somebody fills in a long form, and the hall does not count their person check any more.
class ThePersonCheckLapsesTest {

  @Test
  void a_refused_submission_is_made_anew_with_all_that_was_answered() {
    Walk walk = Walk.started().submitting();
    Effect.Submit first = walk.last(Effect.Submit.class);
    walk.submissionAnswered(new ActionOutcome.Refused(Refusal.NOT_CHECKED));
    assertInstanceOf(View.FaceCheck.class, walk.view());
    walk.personChecked();
    walk.send(
        new Event.PrinterChecked(walk.last(Effect.CheckPrinter.class).ticket(), Health.READY));
    Effect.Submit second = walk.last(Effect.Submit.class);
    assertNotEquals(first.key(), second.key());
    assertEquals(first.application(), second.application());
    assertEquals(Map.of("purpose", "loan"), second.application().answers());
    walk.submissionAnswered(new ActionOutcome.Done(Walk.CASE)).documentReady();
    assertEquals(2, walk.all(Effect.Submit.class).size());
  }

  @Test
  void whoever_is_not_confirmed_then_goes_back_to_their_questions() {
    Walk walk = lapsedAtSubmission().touch(new Intent.Back());
    assertInstanceOf(View.Choose.class, walk.view());
    walk.touch(new Intent.Pick("loan")).touch(new Intent.Confirm());
    assertInstanceOf(View.Working.class, walk.view());
  }

  @Test
  void a_hall_that_cannot_be_reached_then_is_tried_again_at_the_same_step() {
    Walk walk = lapsedAtSubmission().touch(new Intent.TakePicture());
    walk.send(
        new Event.FaceChecked(
            walk.last(Effect.CheckFace.class).ticket(), new HallAnswer.Unavailable<>("planted")));
    walk.touch(new Intent.TryAgain());
    assertInstanceOf(View.Working.class, walk.view());
    walk.send(
        new Event.PrinterChecked(walk.last(Effect.CheckPrinter.class).ticket(), Health.READY));
    walk.submissionAnswered(new ActionOutcome.Refused(Refusal.NOT_CHECKED));
    assertInstanceOf(View.FaceCheck.class, walk.view());
  }

  @Test
  void a_hall_that_refuses_what_was_just_checked_for_is_believed() {
    Walk walk = lapsedAtSubmission().personChecked();
    walk.send(
        new Event.PrinterChecked(walk.last(Effect.CheckPrinter.class).ticket(), Health.READY));
    walk.submissionAnswered(new ActionOutcome.Refused(Refusal.NOT_CHECKED));
    assertEquals(ProblemCode.PERSON_NOT_CONFIRMED, ((View.Problem) walk.view()).code());
  }

  @Test
  void a_paper_that_is_refused_comes_out_after_the_check() {
    Walk walk = Walk.started().submitting().submissionAnswered(new ActionOutcome.Done(Walk.CASE));
    refusesDocument(walk);
    assertInstanceOf(View.FaceCheck.class, walk.view());
    walk.personChecked().documentReady().paperEnded(new PrintOutcome.Printed(1));
    walk.slipEnded(new PrintOutcome.Printed(1));
    assertInstanceOf(View.Result.class, walk.view());
    assertEquals(1, walk.all(Effect.Submit.class).size());
  }

  @Test
  void a_case_that_is_there_is_not_asked_about_again_when_somebody_goes_back() {
    Walk walk = Walk.started().submitting().submissionAnswered(new ActionOutcome.Done(Walk.CASE));
    refusesDocument(walk);
    walk.touch(new Intent.Back());
    assertInstanceOf(View.Home.class, walk.view());
  }

  @Test
  void what_waited_from_earlier_visits_is_collected_after_the_check() {
    Walk walk = Walk.started().cardLaid();
    walk.hallSignsIn(new SignedIn.Waiting(Walk.CASE, Walk.SERVICE)).cardTaken();
    walk.touch(new Intent.SeeWaiting()).personChecked().touch(new Intent.Collect(Walk.CASE));
    walk.send(
        new Event.CaseFileRead(
            walk.last(Effect.ReadCaseFile.class).ticket(),
            new HallAnswer.Refused<>(Refusal.NOT_CHECKED)));
    assertInstanceOf(View.FaceCheck.class, walk.view());
    walk.personChecked().fileRead(Walk.file()).documentReady();
    assertEquals(1, walk.all(Effect.PrintDocument.class).size());
  }

  @Test
  void an_agent_is_checked_anew_and_the_principals_card_is_not_asked_for_twice() {
    Walk walk = SampleHall.walk().cardLaid().hallSignsIn(SampleHall.agent()).cardTaken();
    walk.touch(new Intent.ActForOthers());
    assertEquals(CheckSubject.AGENT, ((View.FaceCheck) walk.view()).subject());
    walk.personChecked().touch(new Intent.NextPrincipal()).cardLaid(OtherCards.RESIDENCE);
    walk.send(
        new Event.CardRemovalEnded(
            walk.last(Effect.AwaitCardRemoval.class).ticket(), new CardRemoval.Taken()));
    Effect.ActForPrincipal first = walk.last(Effect.ActForPrincipal.class);
    walk.send(
        new Event.ActingAnswered(first.ticket(), new HallAnswer.Refused<>(Refusal.NOT_CHECKED)));
    assertEquals(CheckSubject.AGENT, ((View.FaceCheck) walk.view()).subject());
    assertFalse(walk.state.toString().contains("陈示例"));
    int reads = walk.all(Effect.ReadCard.class).size();
    walk.personChecked();
    Effect.ActForPrincipal second = walk.last(Effect.ActForPrincipal.class);
    assertNotEquals(first.ticket(), second.ticket());
    assertEquals(first.principal(), second.principal());
    assertEquals(reads, walk.all(Effect.ReadCard.class).size());
  }

  @Test
  void somebody_who_gives_up_leaves_nothing_of_the_principal_behind() {
    Walk walk = SampleHall.walk().cardLaid().hallSignsIn(SampleHall.agent()).cardTaken();
    walk.touch(new Intent.ActForOthers()).personChecked();
    walk.touch(new Intent.NextPrincipal()).cardLaid(OtherCards.RESIDENCE);
    walk.send(
        new Event.ActingAnswered(
            walk.last(Effect.ActForPrincipal.class).ticket(),
            new HallAnswer.Refused<>(Refusal.NOT_CHECKED)));
    walk.touch(new Intent.Back());
    assertEquals(new View.Principals("张*例", 0), walk.view());
    assertFalse(Strings.in(walk.state).contains("陈示例"));
  }

  @Test
  void a_session_that_the_hall_has_ended_is_told_and_leads_nowhere() {
    Walk walk = Walk.started().submitting();
    walk.submissionAnswered(new ActionOutcome.Refused(Refusal.SIGNED_OUT));
    assertEquals(
        new View.Problem(ProblemCode.SIGNED_OUT, Optional.empty(), Optional.empty()), walk.view());
    walk.touch(new Intent.Back());
    assertInstanceOf(View.Problem.class, walk.view());
    assertEquals(
        List.of(),
        walk.kinds().stream().filter(kind -> kind == EntryKind.DOCUMENT_VERIFIED).toList());
  }

  private static Walk lapsedAtSubmission() {
    Walk walk = Walk.started().submitting();
    walk.submissionAnswered(new ActionOutcome.Refused(Refusal.NOT_CHECKED));
    assertInstanceOf(View.FaceCheck.class, walk.view());
    return walk;
  }

  private static void refusesDocument(Walk walk) {
    walk.send(
        new Event.DocumentFetched(
            walk.last(Effect.FetchDocument.class).ticket(),
            new FetchedDocument.Refused(Refusal.NOT_CHECKED)));
  }
}
