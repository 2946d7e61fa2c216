package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.SignInEvidence;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.Test;

/// A queue ticket, a complaint, the guide: nobody need say who they are.
class NobodySignsInTest {

  @Test
  void the_first_touch_never_acts() {
    Walk walk = SampleHall.walk().touch(new Intent.StartService(SampleHall.QUEUE));
    assertInstanceOf(View.Attract.class, walk.view());
    assertEquals(List.of(), walk.all(Effect.SignIn.class));
  }

  @Test
  void a_ticket_is_drawn_without_a_card_and_wiped_all_the_same() {
    Walk walk = atReview();
    assertTrue(walk.session.screen(walk.state).signedInAs().isEmpty());
    walk.touch(new Intent.Confirm()).submissionAnswered(new ActionOutcome.Done(Walk.CASE));
    assertEquals(Optional.of("CASE-0001"), ((View.Result) walk.view()).reference());
    walk.touch(new Intent.Confirm());
    assertInstanceOf(View.Goodbye.class, walk.view());
    assertEquals(1, walk.all(Effect.Wipe.class).size());
    assertEquals(1, walk.all(Effect.SignOut.class).size());
    assertTrue(walk.kinds().contains(EntryKind.SESSION_CLOSED));
  }

  @Test
  void nobody_else_is_waited_for_meanwhile() {
    Walk walk = atReview();
    assertEquals(3, walk.all(Effect.CallOff.class).size());
    Ticket before = walk.last(Effect.ReadCard.class).ticket();
    walk.send(new Event.CardRead(before, Walk.card()));
    assertInstanceOf(View.Review.class, walk.view());
  }

  @Test
  void back_from_the_first_question_leads_away() {
    Walk walk = atReview().touch(new Intent.Back());
    assertInstanceOf(View.Goodbye.class, walk.view());
  }

  @Test
  void what_is_for_its_holder_is_not_begun_without_one() {
    Walk walk = SampleHall.walk().touch(new Intent.WakeUp());
    walk.touch(new Intent.StartService(Walk.SERVICE));
    walk.touch(new Intent.StartService(SampleHall.COMPANY_SERVICE));
    assertInstanceOf(View.SignIn.class, walk.view());
    assertEquals(
        List.of(SampleHall.QUEUE),
        ((View.SignIn) walk.view()).open().stream().map(View.ServiceTile::id).toList());
  }

  @Test
  void without_a_hall_it_says_so_on_the_tile_and_begins_nothing() {
    Walk walk = SampleHall.walk().send(new Event.LimitsChanged(Set.of(View.Limit.NO_HALL)));
    walk.touch(new Intent.WakeUp()).touch(new Intent.StartService(SampleHall.QUEUE));
    View.SignIn shown = (View.SignIn) walk.view();
    assertEquals(Optional.of(View.Limit.NO_HALL), shown.open().getFirst().unavailable());
  }

  @Test
  void a_hall_that_does_not_answer_ends_in_words() {
    Walk walk = SampleHall.walk().touch(new Intent.WakeUp());
    walk.touch(new Intent.StartService(SampleHall.QUEUE));
    walk.send(
        new Event.SignInAnswered(
            walk.last(Effect.SignIn.class).ticket(), new HallAnswer.Unavailable<>("down")));
    assertInstanceOf(View.Problem.class, walk.view());
  }

  @Test
  void somebody_who_signed_in_draws_a_ticket_under_their_own_token() {
    Walk walk = SampleHall.walk().cardLaid().hallSignsIn(SampleHall.holder()).cardTaken();
    walk.touch(new Intent.StartService(SampleHall.QUEUE));
    assertInstanceOf(View.Review.class, walk.view());
    assertEquals(1, walk.all(Effect.SignIn.class).size());
  }

  @Test
  void the_guide_is_read_and_its_notice_printed_without_the_hall() {
    Walk walk = atItem();
    walk.touch(new Intent.PrintNotice());
    assertFalse(walk.session.screen(walk.state).canLeave());
    walk.slipEnded(new PrintOutcome.Printed(1)).touch(new Intent.Leave());
    assertEquals(List.of(View.Place.SLIP_SLOT), ((View.Goodbye) walk.view()).leftBehind());
    assertEquals(List.of(), walk.all(Effect.SignIn.class));
    assertFalse(walk.state.toString().contains("社保"));
  }

  @Test
  void only_the_newest_search_counts() {
    Walk walk = SampleHall.walk().touch(new Intent.WakeUp()).touch(new Intent.OpenGuide());
    Ticket first = walk.last(Effect.SearchGuide.class).ticket();
    walk.touch(new Intent.Type("社")).touch(new Intent.Type("保"));
    assertEquals("社保", walk.last(Effect.SearchGuide.class).typed());
    walk.send(new Event.GuideFound(first, List.of(new View.GuideHit("old", "旧", "旧"))));
    assertEquals(new View.Guide("社保", List.of()), walk.view());
  }

  @Test
  void a_search_of_a_hundred_thousand_rare_characters_is_cut_between_two_of_them() {
    Walk walk = SampleHall.walk().touch(new Intent.WakeUp()).touch(new Intent.OpenGuide());
    walk.touch(new Intent.Type("𠮷".repeat(100_000)));
    String typed = walk.last(Effect.SearchGuide.class).typed();
    assertEquals("𠮷".repeat(60), typed);
    walk.touch(new Intent.Erase());
    assertEquals("𠮷".repeat(59), walk.last(Effect.SearchGuide.class).typed());
  }

  @Test
  void an_item_for_anybody_is_begun_from_the_guide() {
    Walk walk = atItem().touch(new Intent.StartService(SampleHall.QUEUE));
    assertInstanceOf(SignInEvidence.Nobody.class, walk.last(Effect.SignIn.class).evidence());
    walk.hallSignsIn(SampleHall.anybody());
    assertInstanceOf(View.Review.class, walk.view());
  }

  private static Walk atItem() {
    Walk walk = SampleHall.walk().touch(new Intent.WakeUp()).touch(new Intent.OpenGuide());
    walk.touch(new Intent.Type("社保"));
    walk.send(
        new Event.GuideFound(
            walk.last(Effect.SearchGuide.class).ticket(),
            List.of(new View.GuideHit("G-1", "示例事项", "示例部门"))));
    walk.touch(new Intent.OpenGuideEntry("G-1"));
    walk.send(
        new Event.GuideOpened(
            walk.last(Effect.OpenGuideEntry.class).ticket(), Optional.of(SampleHall.ITEM)));
    assertInstanceOf(View.GuideEntry.class, walk.view());
    return walk;
  }

  private static Walk atReview() {
    Walk walk = SampleHall.walk().touch(new Intent.WakeUp());
    walk.touch(new Intent.StartService(SampleHall.QUEUE));
    assertInstanceOf(SignInEvidence.Nobody.class, walk.last(Effect.SignIn.class).evidence());
    walk.hallSignsIn(SampleHall.anybody());
    assertInstanceOf(View.Review.class, walk.view());
    return walk;
  }
}
