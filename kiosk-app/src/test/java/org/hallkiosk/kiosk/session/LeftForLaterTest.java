package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.hall.Application;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HandOver;
import org.hallkiosk.kiosk.hall.SignedIn;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.Test;

/// A citizen leaves an application before it is handed in, and comes back.
class LeftForLaterTest {

  private static final CaseNumber DRAFT = new CaseNumber("DRAFT-0001");

  private final Walk walk = Walk.started();

  private void asked() {
    walk.atHome().touch(new Intent.StartService(Walk.PAID)).personChecked();
  }

  private void saved(ActionOutcome outcome) {
    walk.send(new Event.ActionAnswered(walk.last(Effect.SaveDraft.class).key(), outcome));
  }

  private View.Result result() {
    walk.slipEnded(new PrintOutcome.Printed(1));
    return assertInstanceOf(View.Result.class, walk.view());
  }

  @Test
  void it_is_offered_from_the_first_question_until_it_is_handed_in() {
    walk.atHome();
    assertFalse(walk.session.screen(walk.state).canKeepDraft());
    walk.touch(new Intent.StartService(Walk.PAID)).personChecked();
    assertTrue(walk.session.screen(walk.state).canKeepDraft());
    walk.touch(new Intent.Pick("loan")).touch(new Intent.Confirm());
    assertFalse(walk.session.screen(walk.state).canKeepDraft());
  }

  @Test
  void the_draft_is_kept_and_the_slip_names_it() {
    asked();
    walk.touch(new Intent.KeepDraft());
    saved(new ActionOutcome.Done(DRAFT));
    assertInstanceOf(SlipOrder.DraftKept.class, walk.last(Effect.PrintSlip.class).order());
    View.Result result = result();
    assertEquals(View.ResultKind.DRAFT_KEPT, result.kind());
    assertEquals(Optional.of(DRAFT.value()), result.reference());
  }

  @Test
  void a_draft_whose_answer_is_lost_is_queried_and_never_left_twice() {
    asked();
    walk.touch(new Intent.KeepDraft());
    saved(PaidWalk.UNKNOWN);
    IdempotencyKey key = walk.last(Effect.SaveDraft.class).key();
    walk.send(new Event.TimerRang(new Timer.AskAgain(key)));
    saved(PaidWalk.UNKNOWN);
    walk.send(new Event.TimerRang(new Timer.StopWaiting(key)));
    assertEquals(View.ResultKind.NOT_KNOWN_YET, result().kind());
    assertEquals(1, walk.all(Effect.SaveDraft.class).size());
  }

  @Test
  void a_draft_that_never_arrived_leads_back_to_the_question() {
    asked();
    walk.touch(new Intent.KeepDraft());
    saved(PaidWalk.NEVER);
    walk.touch(new Intent.TryAgain());
    assertInstanceOf(View.Choose.class, walk.view());
  }

  @Test
  void the_phone_takes_over_by_a_code() {
    asked();
    walk.touch(new Intent.GoOnOnPhone());
    saved(new ActionOutcome.Done(DRAFT));
    Ticket ticket = walk.last(Effect.HandOver.class).ticket();
    walk.send(
        new Event.HandedOver(
            ticket, new HallAnswer.Answered<>(new HandOver("https://hall.example/d"))));
    assertEquals(
        "https://hall.example/d", assertInstanceOf(View.HandOver.class, walk.view()).codeText());
    walk.touch(new Intent.Confirm());
    assertEquals(View.ResultKind.DRAFT_KEPT, result().kind());
  }

  @Test
  void without_a_code_the_draft_is_kept_all_the_same() {
    asked();
    walk.touch(new Intent.GoOnOnPhone());
    saved(new ActionOutcome.Done(DRAFT));
    Ticket ticket = walk.last(Effect.HandOver.class).ticket();
    walk.send(new Event.HandedOver(ticket, new HallAnswer.Unavailable<>("no answer")));
    assertEquals(View.ResultKind.DRAFT_KEPT, result().kind());
  }

  private void continued(Map<String, String> answers) {
    walk.cardLaid();
    SignedIn.Waiting waiting = new SignedIn.Waiting(DRAFT, Walk.PAID);
    walk.hallSignsIn(List.of(), List.of(), List.of(waiting)).cardTaken();
    walk.touch(new Intent.SeeWaiting()).personChecked();
    walk.touch(new Intent.ContinueDraft(DRAFT));
    walk.send(
        new Event.DraftRead(
            walk.last(Effect.ReadDraft.class).ticket(),
            new HallAnswer.Answered<>(
                new Application(
                    Walk.PAID, answers, List.of(), Optional.empty(), Optional.empty()))));
  }

  @Test
  void it_goes_on_at_the_first_question_without_an_answer() {
    continued(Map.of("purpose", "loan"));
    assertInstanceOf(View.Review.class, walk.view());
    walk.touch(new Intent.Back());
    assertInstanceOf(View.Choose.class, walk.view());
  }

  @Test
  void what_was_not_answered_is_asked() {
    continued(Map.of("purpose", "an answer that is not offered any more"));
    assertInstanceOf(View.Choose.class, walk.view());
  }

  @Test
  void what_is_handed_in_names_the_draft_it_continues() {
    continued(Map.of("purpose", "loan"));
    walk.touch(new Intent.Confirm());
    walk.send(
        new Event.PrinterChecked(walk.last(Effect.CheckPrinter.class).ticket(), Health.READY));
    assertEquals(Optional.of(DRAFT), walk.last(Effect.Submit.class).application().draft());
  }
}
