package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.DeliveryWay;
import org.hallkiosk.kiosk.casework.Handle;
import org.hallkiosk.kiosk.catalog.FormField;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.hall.Preparation;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.ScanState;
import org.hallkiosk.kiosk.view.Touch;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.Test;

/// The citizen wants to see or change what they answered before.
class TheCitizenGoesBackTest {

  private static final FormField.Kind.Text TEXT = new FormField.Kind.Text(10);
  private static final ServiceStep.FillForm FORM =
      Asking.form(Asking.field("one", TEXT), Asking.field("two", TEXT));

  @Test
  void back_leads_through_the_questions_one_by_one_with_what_was_answered() {
    Walk walk = Asking.at(FORM, Asking.REVIEW);
    Asking.confirmed(Asking.confirmed(walk, "示"), "例").touch(new Intent.Back());
    assertEquals("例", Asking.question(walk).typed());
    assertEquals(2, Asking.question(walk).number());
    assertEquals("示", Asking.question(walk.touch(new Intent.Back())).typed());
    assertInstanceOf(View.Home.class, walk.touch(new Intent.Back()).view());
  }

  @Test
  void what_was_half_typed_is_there_still_on_the_way_forward() {
    Walk walk = Asking.at(FORM, Asking.REVIEW);
    Asking.typed(Asking.confirmed(walk, "示"), "半").touch(new Intent.Back());
    assertEquals("半", Asking.question(walk.touch(new Intent.Confirm())).typed());
  }

  @Test
  void what_was_emptied_on_purpose_is_not_filled_again() {
    FormField known = new FormField("it", Asking.TEXT, TEXT, false, Optional.of("registered"));
    Walk walk = Asking.at(Asking.form(known), Asking.REVIEW);
    Asking.prepared(
        walk, new Preparation(Map.of("registered", "旧"), List.of(), Asking.FOLLOWS_UNTIL));
    walk.touch(new Intent.Erase()).touch(new Intent.Confirm()).touch(new Intent.Back());
    assertEquals("", Asking.question(walk).typed());
    walk.touch(new Intent.Confirm());
    assertEquals(Map.of(), Asking.application(walk).answers());
  }

  @Test
  void money_stands_there_in_yuan_again() {
    Walk walk =
        Asking.at(
            Asking.form(Asking.field("it", new FormField.Kind.Money(1, 100_000))), Asking.REVIEW);
    Asking.confirmed(walk, "4.3").touch(new Intent.Back());
    assertEquals("4.3", Asking.question(walk).typed());
    assertEquals("430", Asking.application(walk.touch(new Intent.Confirm())).answers().get("it"));
  }

  @Test
  void a_paper_that_was_sent_is_shown_and_not_sent_twice() {
    Walk walk = paperSent().touch(new Intent.Back());
    View.ScanMaterial shown = assertInstanceOf(View.ScanMaterial.class, walk.view());
    assertEquals(ScanState.SHOWING, shown.state());
    assertEquals(List.of(new Handle("page-1")), shown.pages());
    Asking.review(walk.touch(new Intent.Confirm()));
    assertEquals(1, walk.all(Effect.SendPages.class).size());
  }

  @Test
  void a_paper_that_was_sent_is_not_asked_for_on_the_way_forward() {
    Walk walk = paperSent().touch(new Intent.Back()).touch(new Intent.Back());
    assertInstanceOf(View.Choose.class, walk.view());
    Asking.review(walk.touch(new Intent.Pick("a")));
  }

  @Test
  void another_page_means_that_the_paper_is_sent_anew() {
    Walk walk = paperSent().touch(new Intent.Back()).touch(new Intent.NextPage());
    Asking.scanned(walk, new ScannedPage.Good(new Handle("page-2"))).touch(new Intent.Confirm());
    assertEquals(
        List.of(new Handle("page-1"), new Handle("page-2")),
        walk.last(Effect.SendPages.class).pages());
  }

  private static Walk paperSent() {
    Walk walk = Asking.at(Asking.choice("kind", "a"), Asking.SCAN, Asking.REVIEW);
    Asking.prepared(walk.touch(new Intent.Pick("a")), Asking.NOTHING_KNOWN);
    Asking.scanned(walk, new ScannedPage.Good(new Handle("page-1"))).touch(new Intent.Confirm());
    Asking.sent(walk, walk.last(Effect.SendPages.class).ticket(), "household", 1);
    Asking.review(walk);
    return walk;
  }

  @Test
  void whoever_comes_by_the_signature_again_signs_again() {
    Walk walk = Asking.at(Asking.choice("kind", "a", "b"), Asking.SIGN, Asking.REVIEW);
    walk.touch(new Intent.Pick("a")).touch(new Intent.Signed(Asking.signature()));
    Asking.sent(walk, walk.last(Effect.SendSignature.class).ticket(), "signature", 1);
    Asking.review(walk);
    walk.touch(new Intent.Back()).touch(new Intent.Back()).touch(new Intent.Pick("b"));
    assertInstanceOf(View.Sign.class, walk.view());
  }

  @Test
  void the_second_review_leads_back_to_the_first() {
    Walk walk = Asking.at(Asking.choice("kind", "a"), new ServiceStep.Review(Asking.TEXT, true));
    walk.touch(new Intent.Pick("a")).touch(new Intent.Confirm());
    assertEquals(true, Asking.review(walk).secondTime());
    assertEquals(false, Asking.review(walk.touch(new Intent.Back())).secondTime());
  }

  @Test
  void a_double_tap_on_the_first_agreement_is_not_the_second() {
    Walk walk = Asking.at(Asking.choice("kind", "a"), new ServiceStep.Review(Asking.TEXT, true));
    walk.touch(new Intent.Pick("a"));
    Event tap = new Event.Touched(new Touch(walk.state.screen(), new Intent.Confirm()));
    walk.send(tap).send(tap);
    assertEquals(true, Asking.review(walk).secondTime());
    assertEquals(List.of(), walk.all(Effect.Submit.class));
  }

  @Test
  void delivery_can_be_chosen_anew() {
    Walk walk =
        Asking.at(
            new ServiceStep.Deliver(List.of(DeliveryWay.MAIL, DeliveryWay.WINDOW)), Asking.REVIEW);
    walk.touch(new Intent.Pick("mail")).touch(new Intent.Back()).touch(new Intent.Pick("window"));
    assertEquals(Map.of("delivery", "window"), Asking.application(walk).answers());
  }
}
