package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.Handle;
import org.hallkiosk.kiosk.catalog.Fee;
import org.hallkiosk.kiosk.catalog.FormField;
import org.hallkiosk.kiosk.catalog.PlannedStep;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.hall.Application;
import org.hallkiosk.kiosk.hall.HallRecord;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.Test;

/// The citizen answers otherwise than before, and other steps are taken.
class TheConditionChangesTest {

  private static final FormField.Kind.Text TEXT = new FormField.Kind.Text(10);
  private static final HallRecord HEAVY = Asking.record("1", 20_000, Map.of("grade", "heavy"));
  private static final HallRecord LIGHT = Asking.record("2", 5_000, Map.of("points", "0"));

  @Test
  void what_was_answered_and_brought_on_the_other_way_is_not_handed_in() {
    Walk walk =
        Asking.at(
            PlannedStep.always(Asking.choice("kind", "a", "b")),
            Asking.when("kind", "a", Asking.form(Asking.field("reason", TEXT))),
            Asking.when("kind", "a", Asking.SCAN),
            PlannedStep.always(Asking.REVIEW));
    Asking.confirmed(walk.touch(new Intent.Pick("a")), "示");
    Asking.prepared(walk, Asking.NOTHING_KNOWN);
    Asking.scanned(walk, new ScannedPage.Good(new Handle("page-1"))).touch(new Intent.Confirm());
    Asking.sent(walk, walk.last(Effect.SendPages.class).ticket(), "household", 1);
    assertEquals(4, Asking.review(walk).rows().size() - 1);
    walk.touch(new Intent.Back()).touch(new Intent.Back()).touch(new Intent.Back());
    assertEquals(3, Asking.review(walk.touch(new Intent.Pick("b"))).rows().size());
    Application application = Asking.application(walk);
    assertEquals(Map.of("kind", "b"), application.answers());
    assertEquals(List.of(), application.materials());
  }

  @Test
  void an_answer_of_the_other_way_decides_nothing() {
    Walk walk =
        Asking.at(
            PlannedStep.always(Asking.choice("kind", "a", "b")),
            Asking.when("kind", "a", Asking.choice("more", "yes")),
            Asking.when("more", "yes", Asking.SIGN),
            PlannedStep.always(Asking.REVIEW));
    walk.touch(new Intent.Pick("a")).touch(new Intent.Pick("yes"));
    assertInstanceOf(View.Sign.class, walk.view());
    walk.touch(new Intent.Back()).touch(new Intent.Back());
    Asking.review(walk.touch(new Intent.Pick("b")));
  }

  private static ServiceStep pay(Fee fee) {
    return new ServiceStep.Pay(Asking.TEXT, fee);
  }

  private static Walk picking() {
    Walk walk =
        Asking.at(
            Asking.service(
                List.of(
                    PlannedStep.always(Asking.PICK),
                    Asking.when("grade", "heavy", Asking.choice("licence", "shown")),
                    PlannedStep.always(Asking.REVIEW)),
                List.of(PlannedStep.always(pay(new Fee.OfRecord("violation"))))));
    return Asking.records(walk, HEAVY, LIGHT);
  }

  @Test
  void another_pick_takes_the_facts_and_the_fee_of_the_first_with_it() {
    Walk walk = picking().touch(new Intent.Pick("1")).touch(new Intent.Pick("shown"));
    assertEquals("200.00", Asking.review(walk).rows().getLast().value());
    Asking.records(walk.touch(new Intent.Back()).touch(new Intent.Back()), HEAVY, LIGHT);
    assertEquals("50.00", Asking.review(walk.touch(new Intent.Pick("2"))).rows().getLast().value());
    Application application = Asking.application(walk);
    assertEquals(Map.of("violation", "2", "points", "0"), application.answers());
    assertEquals(Optional.of(new Fen(5_000)), application.fee());
  }

  @Test
  void a_record_that_is_asked_for_anew_is_asked_for_by_what_was_answered_before_it() {
    Walk walk = Asking.at(Asking.choice("year", "2025"), Asking.PICK, Asking.REVIEW);
    walk.touch(new Intent.Pick("2025"));
    Asking.records(walk, HEAVY).touch(new Intent.Pick("1")).touch(new Intent.Back());
    assertEquals(Map.of("year", "2025"), walk.last(Effect.ReadRecords.class).answers());
  }

  @Test
  void only_what_may_be_picked_leads_on() {
    HallRecord shut =
        new HallRecord("3", LIGHT.rows(), LIGHT.amount(), LIGHT.lamp(), Map.of(), false);
    Walk walk = Asking.records(Asking.at(Asking.PICK, Asking.REVIEW), shut);
    walk.touch(new Intent.Pick("3")).touch(new Intent.Pick("4")).touch(new Intent.Confirm());
    assertInstanceOf(View.Records.class, walk.view());
  }

  @Test
  void an_empty_list_is_shown_as_such() {
    Walk walk = Asking.records(Asking.at(Asking.PICK, Asking.REVIEW));
    assertEquals(
        List.of(),
        assertInstanceOf(View.Records.class, walk.touch(new Intent.Confirm()).view()).cards());
  }

  @Test
  void what_is_only_to_be_seen_leads_on_without_a_pick() {
    Walk walk =
        Asking.at(
            new ServiceStep.ShowRecords("account", Asking.TEXT, Optional.empty()), Asking.REVIEW);
    Asking.records(walk, HEAVY).touch(new Intent.Pick("1"));
    Asking.review(walk.touch(new Intent.Confirm()));
  }

  @Test
  void a_fixed_fee_is_told_only_where_it_is_to_be_paid() {
    Walk walk =
        Asking.at(
            Asking.service(
                List.of(
                    PlannedStep.always(Asking.choice("paper", "yes", "no")),
                    PlannedStep.always(Asking.REVIEW)),
                List.of(Asking.when("paper", "yes", pay(new Fee.Fixed(new Fen(1_000)))))));
    assertEquals(
        "10.00", Asking.review(walk.touch(new Intent.Pick("yes"))).rows().getLast().value());
    walk.touch(new Intent.Back()).touch(new Intent.Pick("no"));
    assertEquals(Optional.empty(), Asking.application(walk).fee());
  }

  @Test
  void a_draft_holds_nothing_of_the_other_way() {
    Walk walk = picking().touch(new Intent.Pick("1")).touch(new Intent.Pick("shown"));
    Asking.records(walk.touch(new Intent.Back()).touch(new Intent.Back()), HEAVY, LIGHT);
    walk.touch(new Intent.Pick("2")).touch(new Intent.KeepDraft());
    assertEquals(
        Map.of("violation", "2", "points", "0"),
        walk.last(Effect.SaveDraft.class).application().answers());
  }
}
