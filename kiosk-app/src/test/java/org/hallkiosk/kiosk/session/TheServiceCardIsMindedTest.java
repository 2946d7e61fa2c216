package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.hardware.device.CardRemoval;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.ServiceCardChange;
import org.hallkiosk.kiosk.hall.ServiceCardState;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.OtherHolder;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.Touch;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.Test;

/// A terminal service card is bound, unbound, or reported lost by whoever it belongs to.
class TheServiceCardIsMindedTest {

  private static final ServiceCardState NONE =
      new ServiceCardState(ServiceCardState.Status.NONE, Optional.empty());
  private static final ServiceCardState BOUND =
      new ServiceCardState(ServiceCardState.Status.BOUND, Optional.of("***0001"));
  private static final ServiceCardState LOST =
      new ServiceCardState(ServiceCardState.Status.LOST, Optional.of("***0001"));
  private static final ActionOutcome DONE =
      new ActionOutcome.Done(new CaseNumber("FK20260315-000001"));

  @Test
  void a_card_in_the_chip_reader_is_bound_after_two_agreements() {
    Walk walk = inserted();
    View.Review review = assertInstanceOf(View.Review.class, walk.view());
    assertFalse(review.secondTime());
    assertEquals("***0001", review.rows().getLast().value());
    walk.touch(new Intent.Confirm());
    assertTrue(assertInstanceOf(View.Review.class, walk.view()).secondTime());
    assertEquals(List.of(), walk.all(Effect.ChangeServiceCard.class));
    walk.touch(new Intent.Confirm());
    assertEquals(
        new ServiceCardChange.Bind(SampleHall.SERVICE_CARD),
        walk.last(Effect.ChangeServiceCard.class).change());
    answered(walk, DONE);
    View.Result result = assertInstanceOf(View.Result.class, walk.view());
    assertEquals(View.ResultKind.DONE, result.kind());
    assertEquals(Optional.of("FK20260315-000001"), result.reference());
    walk.touch(new Intent.Confirm());
    assertInstanceOf(View.Home.class, walk.view());
    assertTrue(
        walk.kinds()
            .containsAll(List.of(EntryKind.SERVICE_CARD_INTENT, EntryKind.SERVICE_CARD_CHANGED)));
  }

  @Test
  void the_card_that_was_bound_and_left_is_told_at_the_goodbye() {
    Walk walk = inserted();
    walk.touch(new Intent.Leave());
    View.Goodbye goodbye = assertInstanceOf(View.Goodbye.class, walk.view());
    assertEquals(List.of(View.Place.CHIP_READER), goodbye.leftBehind());
  }

  @Test
  void a_double_tap_agrees_once() {
    Walk walk = asked(BOUND).touch(new Intent.Pick("REPORT_LOST"));
    long screen = walk.state.screen();
    for (int tap = 0; tap < 2; tap++) {
      walk.send(new Event.Touched(new Touch(screen, new Intent.Confirm())));
    }
    assertTrue(assertInstanceOf(View.Review.class, walk.view()).secondTime());
    assertEquals(List.of(), walk.all(Effect.ChangeServiceCard.class));
  }

  @Test
  void only_what_makes_sense_for_the_card_is_offered() {
    assertEquals(List.of("BIND"), offered(NONE));
    assertEquals(List.of("UNBIND", "REPORT_LOST"), offered(BOUND));
    assertEquals(List.of("BIND", "UNBIND"), offered(LOST));
    Walk walk = asked(BOUND).touch(new Intent.Pick("BIND"));
    assertInstanceOf(View.Choose.class, walk.view());
  }

  @Test
  void a_lost_answer_is_asked_about_and_never_sent_again_also_after_a_restart() {
    Walk walk = asked(BOUND).touch(new Intent.Pick("REPORT_LOST"));
    walk.touch(new Intent.Confirm()).touch(new Intent.Confirm());
    IdempotencyKey key = walk.last(Effect.ChangeServiceCard.class).key();
    answered(walk, new ActionOutcome.Unknown());
    assertInstanceOf(View.Working.class, walk.view());
    walk.send(new Event.TimerRang(new Timer.AskAgain(key)));
    assertEquals(key, walk.last(Effect.Query.class).key());
    walk.send(new Event.TimerRang(new Timer.StopWaiting(key)));
    assertInstanceOf(SlipOrder.NotKnownYet.class, walk.last(Effect.PrintSlip.class).order());
    assertEquals(1, walk.all(Effect.ChangeServiceCard.class).size());
    walk.restart();
    assertEquals(key, walk.last(Effect.Query.class).key());
    assertEquals(List.of(), walk.all(Effect.ChangeServiceCard.class));
    walk.send(new Event.ActionAnswered(key, DONE));
    assertEquals(EntryKind.SERVICE_CARD_CHANGED, walk.entries.getLast().kind());
  }

  @Test
  void what_the_hall_never_received_or_refuses_is_told_with_a_way_back() {
    assertTold(new ActionOutcome.NeverReceived(), ProblemCode.NOTHING_SUBMITTED);
    assertTold(
        new ActionOutcome.Refused(Refusal.SERVICE_CARD_NOT_ACCEPTED),
        ProblemCode.SERVICE_CARD_NOT_ACCEPTED);
  }

  private static void assertTold(ActionOutcome outcome, ProblemCode code) {
    Walk walk = inserted().touch(new Intent.Confirm()).touch(new Intent.Confirm());
    answered(walk, outcome);
    assertEquals(code, assertInstanceOf(View.Problem.class, walk.view()).code());
    walk.touch(new Intent.Back());
    assertInstanceOf(View.Home.class, walk.view());
  }

  @Test
  void a_found_id_card_minds_no_service_card() {
    Walk walk = SampleHall.walk().cardLaid().hallSignsIn(SampleHall.holder()).cardTaken();
    walk.touch(new Intent.MindServiceCard());
    assertInstanceOf(View.FaceCheck.class, walk.view());
    assertEquals(List.of(), walk.all(Effect.AskForServiceCard.class));
  }

  @Test
  void without_a_chip_reader_a_lost_card_is_reported_all_the_same() {
    Walk walk = asked(BOUND);
    walk.send(new Event.LimitsChanged(Set.of(View.Limit.NO_CHIP_READER)));
    assertFalse(((View.Choose) walk.view()).shut().containsKey("REPORT_LOST"));
    walk.touch(new Intent.Pick("REPORT_LOST"));
    assertInstanceOf(View.Review.class, walk.view());
  }

  @Test
  void without_a_chip_reader_binding_says_why_it_cannot_be_picked() {
    Walk walk = asked(NONE);
    walk.send(new Event.LimitsChanged(Set.of(View.Limit.NO_CHIP_READER)));
    View.Choose view = assertInstanceOf(View.Choose.class, walk.view());
    assertEquals(Map.of("BIND", View.Limit.NO_CHIP_READER), view.shut());
    walk.touch(new Intent.Pick("BIND"));
    assertEquals(view, walk.view());
    walk.send(new Event.LimitsChanged(Set.of())).touch(new Intent.Pick("BIND"));
    assertInstanceOf(View.OtherCard.class, walk.view());
  }

  @Test
  void another_chip_card_is_refused_and_read_no_second_time_before_it_was_taken_out() {
    Walk walk = asked(NONE).touch(new Intent.Pick("BIND"));
    int reads = walk.all(Effect.ReadChip.class).size();
    read(walk, new ChipCard.NotForUs());
    assertEquals(
        new View.OtherCard(OtherHolder.SERVICE_CARD, Optional.of(View.CardHint.UNKNOWN_TYPE)),
        walk.view());
    assertEquals(reads, walk.all(Effect.ReadChip.class).size());
    walk.send(
        new Event.CardRemovalEnded(
            walk.last(Effect.AwaitChipRemoval.class).ticket(), new CardRemoval.Taken()));
    assertEquals(reads + 1, walk.all(Effect.ReadChip.class).size());
  }

  @Test
  void a_reader_that_is_left_waits_no_more() {
    Walk walk = asked(NONE).touch(new Intent.Pick("BIND"));
    Ticket reading = walk.last(Effect.ReadChip.class).ticket();
    walk.touch(new Intent.Back());
    assertInstanceOf(View.Home.class, walk.view());
    assertEquals(reading, walk.last(Effect.CallOff.class).ticket());
  }

  private static Walk asked(ServiceCardState state) {
    Walk walk = SampleHall.walk().cardLaid().hallSignsIn(SampleHall.holder()).cardTaken();
    walk.touch(new Intent.MindServiceCard()).personChecked();
    assertInstanceOf(View.Working.class, walk.view());
    return walk.send(
        new Event.ServiceCardTold(
            walk.last(Effect.AskForServiceCard.class).ticket(), new HallAnswer.Answered<>(state)));
  }

  private static List<String> offered(ServiceCardState state) {
    View.Choose view = assertInstanceOf(View.Choose.class, asked(state).view());
    return view.options().stream().map(ServiceStep.Option::value).toList();
  }

  private static Walk inserted() {
    Walk walk = asked(NONE).touch(new Intent.Pick("BIND"));
    assertEquals(new View.OtherCard(OtherHolder.SERVICE_CARD, Optional.empty()), walk.view());
    return read(walk, new ChipCard.Read(SampleHall.SERVICE_CARD));
  }

  private static Walk read(Walk walk, ChipCard card) {
    return walk.send(new Event.ChipRead(walk.last(Effect.ReadChip.class).ticket(), card));
  }

  private static void answered(Walk walk, ActionOutcome outcome) {
    walk.send(new Event.ActionAnswered(walk.last(Effect.ChangeServiceCard.class).key(), outcome));
  }
}
