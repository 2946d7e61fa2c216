package org.hallkiosk.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.catalog.CategoryId;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.PayWay;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.Screen;
import org.hallkiosk.kiosk.view.Touch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// A touch means something else than the citizen meant.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WrongTouchTest {

  private OpenKiosk kiosk;

  @BeforeAll
  void open() {
    kiosk = new OpenKiosk(OpenKiosk.UPRIGHT);
  }

  @AfterAll
  void close() {
    kiosk.close();
  }

  private void means(String screen, String id, Intent intent) {
    long number = kiosk.show(Gallery.named(screen), Language.ZH);
    assertEquals(new Touch(number, intent), kiosk.tap(id));
  }

  @Test
  void touching_the_attract_screen_wakes_it_and_does_nothing_else() {
    means("attract", "wake-up", new Intent.WakeUp());
    assertEquals(TapOutcome.NOT_THERE, kiosk.window.tapNode("leave"));
    assertEquals(TapOutcome.NOT_THERE, kiosk.window.tapNode("language"));
  }

  @Test
  void a_category_opens_and_a_service_starts() {
    means("home", "category-tax", new Intent.OpenCategory(new CategoryId("tax")));
    means(
        "home",
        "service-no-house-certificate",
        new Intent.StartService(new ServiceId("no-house-certificate")));
    means("home-one", "category-real-estate", new Intent.OpenCategory(Gallery.REAL_ESTATE));
    means("home-pending", "collect-BDC-2026-000001", collect("BDC-2026-000001"));
  }

  private static Intent collect(String caseNumber) {
    return new Intent.Collect(new CaseNumber(caseNumber));
  }

  @Test
  void a_service_that_is_not_available_does_not_start() {
    kiosk.show(Gallery.named("home"), Language.ZH);
    assertEquals(TapOutcome.DISABLED, kiosk.window.tapNode("service-registration-lookup"));
    assertTrue(kiosk.window.look().says("网上大厅连不上"));
    assertEquals(Optional.empty(), kiosk.nextTouch());
  }

  @Test
  void one_can_prove_oneself_by_face_or_by_code() {
    means("facecheck", "take-picture", new Intent.TakePicture());
    means("facecheck", "use-code", new Intent.UseCode());
    means("codecheck", "use-face", new Intent.UseFace());
    means("codecheck-expired", "send-again", new Intent.TryAgain());
    means("codecheck", "erase", new Intent.Erase());
    means("codecheck-whole", "confirm", new Intent.Confirm());
    for (int digit = 0; digit <= 9; digit++) {
      means("codecheck", "digit-" + digit, new Intent.Digit(digit));
    }
  }

  @Test
  void somebody_of_the_staff_can_be_asked_and_the_wait_given_up() {
    means("facecheck", "ask-staff", new Intent.AskStaff());
    means("codecheck", "ask-staff", new Intent.AskStaff());
    means("staffcheck-ready", "take-picture", new Intent.TakePicture());
    means("staffcheck-ready", "use-face", new Intent.UseFace());
    means("staffcheck-ready", "use-code", new Intent.UseCode());
    means("staffcheck-waiting", "give-up", new Intent.Back());
    means("staffcheck-away", "use-code", new Intent.UseCode());
  }

  @Test
  void half_a_code_cannot_be_confirmed() {
    kiosk.show(Gallery.named("codecheck"), Language.ZH);
    assertEquals(TapOutcome.DISABLED, kiosk.window.tapNode("confirm"));
  }

  @Test
  void no_second_picture_is_taken_while_one_is_compared() {
    kiosk.show(Gallery.named("facecheck-comparing"), Language.ZH);
    assertEquals(TapOutcome.DISABLED, kiosk.window.tapNode("take-picture"));
    kiosk.show(Gallery.named("staffcheck-sending"), Language.ZH);
    assertEquals(TapOutcome.DISABLED, kiosk.window.tapNode("take-picture"));
  }

  @Test
  void answers_and_agreement_are_sent() {
    means("choose", "option-public-housing", new Intent.Pick("public-housing"));
    means("review", "confirm", new Intent.Confirm());
    means("result-done", "confirm", new Intent.Confirm());
    means("problem-hall-unreachable", "try-again", new Intent.TryAgain());
    means("problem-to-correct", "correct", new Intent.Correct());
    means("problem-to-other-service", "other-service", new Intent.Back());
  }

  @Test
  void every_level_of_a_rating_can_be_given_or_none() {
    for (int level = 1; level <= 5; level++) {
      means("rating", "rate-" + level, new Intent.Rate(level));
    }
    means("rating-three", "rate-3", new Intent.Rate(3));
    means("rating", "skip", new Intent.Skip());
  }

  @Test
  void what_needs_no_card_is_offered_where_the_card_is_asked_for() {
    means("signin-all-waiting", "open-guide", new Intent.OpenGuide());
    means(
        "signin-all-waiting",
        "service-queue-ticket",
        new Intent.StartService(new ServiceId("queue-ticket")));
    assertEquals(TapOutcome.DISABLED, kiosk.window.tapNode("service-complaint-12345"));
  }

  @Test
  void what_waits_is_taken_up_by_its_kind() {
    means("home-pending", "collect-BDC-2026-000001", collect("BDC-2026-000001"));
    means(
        "home-waiting",
        "pay-BDC-2026-000001",
        new Intent.PayPending(new CaseNumber("BDC-2026-000001")));
    means(
        "home-draft",
        "draft-BDC-2026-000002",
        new Intent.ContinueDraft(new CaseNumber("BDC-2026-000002")));
    means("home-agent", "act-for-others", new Intent.ActForOthers());
    means("home-agent", "open-guide", new Intent.OpenGuide());
    means("home-something-waits", "see-waiting", new Intent.SeeWaiting());
  }

  @Test
  void questions_and_records_are_answered() {
    means("question-phone", "confirm", new Intent.Confirm());
    means("question-one-of", "option-child-school", new Intent.Pick("child-school"));
    means("question-one-of", "confirm", new Intent.Confirm());
    means("records-pick", "record-r1", new Intent.Pick("r1"));
    means("scancode", "type-code", new Intent.TypeCode());
    means("scancode-scanner-failed", "try-again", new Intent.TryAgain());
    means("records-read", "confirm", new Intent.Confirm());
    kiosk.show(Gallery.named("records-many"), Language.ZH);
    assertEquals(TapOutcome.DISABLED, kiosk.window.tapNode("record-r3"));
  }

  @Test
  void an_application_can_be_kept_where_the_screen_allows_it() {
    means("question-text-typed-draft", "keep-draft", new Intent.KeepDraft());
    means("question-text-typed-draft", "go-on-on-phone", new Intent.GoOnOnPhone());
    kiosk.show(Gallery.named("question-text"), Language.ZH);
    assertEquals(TapOutcome.NOT_THERE, kiosk.window.tapNode("keep-draft"));
  }

  @Test
  void materials_are_used_scanned_or_brought_later() {
    means("useheld", "use-held", new Intent.UseHeld());
    means("useheld", "capture", new Intent.Capture());
    means("scanmaterial-ready", "capture", new Intent.Capture());
    means("scanmaterial-ready", "bring-later", new Intent.BringLater());
    means("scanmaterial-showing", "confirm", new Intent.Confirm());
    means("scanmaterial-showing", "next-page", new Intent.NextPage());
    means("scanmaterial-showing", "retake", new Intent.Retake());
  }

  @Test
  void only_a_good_portrait_can_be_used() {
    means("takephoto-live", "take-picture", new Intent.TakePicture());
    means("takephoto-showing", "confirm", new Intent.Confirm());
    means("takephoto-showing", "retake", new Intent.Retake());
    means("takephoto-blurred", "retake", new Intent.Retake());
    assertEquals(TapOutcome.NOT_THERE, kiosk.window.tapNode("confirm"));
    kiosk.show(Gallery.named("takephoto-taking"), Language.ZH);
    assertEquals(TapOutcome.DISABLED, kiosk.window.tapNode("take-picture"));
  }

  @Test
  void every_way_to_pay_can_be_chosen() {
    means("pay-choosing", "pay-order-code", new Intent.PayBy(PayWay.ORDER_CODE));
    means("pay-choosing", "pay-phone-code", new Intent.PayBy(PayWay.PHONE_CODE));
    means("pay-choosing", "pay-bank-card", new Intent.PayBy(PayWay.BANK_CARD));
    means("pay-declined", "pay-notice", new Intent.PayBy(PayWay.NOTICE));
  }

  @Test
  void one_acts_for_companies_and_for_others() {
    means(
        "choosecompany",
        "company-" + OthersGallery.CODE.value(),
        new Intent.ActFor(OthersGallery.CODE));
    means("principals", "next-principal", new Intent.NextPrincipal());
    means("handover", "confirm", new Intent.Confirm());
  }

  @Test
  void an_item_of_the_guide_is_printed_or_started() {
    means("guideentry", "print-notice", new Intent.PrintNotice());
    means(
        "guideentry-here",
        "service-no-house-certificate",
        new Intent.StartService(new ServiceId("no-house-certificate")));
  }

  @Test
  void back_leave_and_language_are_on_every_screen_that_allows_them() {
    means("review", "back", new Intent.Back());
    means("review", "leave", new Intent.Leave());
    means("review", "language", new Intent.Speak(Language.EN));
    kiosk.show(Gallery.named("review"), Language.EN);
    assertEquals(new Intent.Speak(Language.ZH), kiosk.tap("language").intent());
  }

  @Test
  void a_screen_speaks_the_other_language_at_once() {
    kiosk.show(Gallery.named("review"), Language.ZH);
    assertTrue(kiosk.window.look().says("请核对信息"));
    kiosk.show(Gallery.named("review"), Language.EN);
    Sight sight = kiosk.window.look();
    assertEquals("screen-review", sight.screen());
    assertTrue(sight.says("Please check"));
    assertTrue(!sight.says("请核对信息"));
  }

  @Test
  void what_a_script_sees_to_be_touchable_is_what_the_screens_promise() {
    Set<String> seen = new TreeSet<>();
    for (Gallery.Exhibit exhibit : Gallery.all()) {
      kiosk.show(exhibit, Language.ZH);
      Sight sight = kiosk.window.look();
      seen.add(sight.screen());
      sight.nodes().stream().filter(Sight.Seen::touchable).map(Sight.Seen::id).forEach(seen::add);
    }
    List<String> promised = new ArrayList<>(List.of("wake-up", "language", "back", "leave"));
    promised.addAll(List.of("erase", "confirm", "take-picture", "use-code", "use-face", "skip"));
    promised.addAll(List.of("digit-0", "digit-9", "rate-1", "rate-5", "try-again", "stay-here"));
    promised.addAll(List.of("category-real-estate", "service-no-house-certificate"));
    for (String name : Set.of("attract", "signin", "takecard", "home", "facecheck", "codecheck")) {
      promised.add("screen-" + name);
    }
    for (String name : Set.of("choose", "review", "working", "result", "rating", "goodbye")) {
      promised.add("screen-" + name);
    }
    for (String name : Set.of("question", "records", "useheld", "scanmaterial", "scancode")) {
      promised.add("screen-" + name);
    }
    for (String name : Set.of("takephoto", "sign", "pay", "othercard", "choosecompany")) {
      promised.add("screen-" + name);
    }
    for (String name : Set.of("principals", "handover", "guide", "guideentry")) {
      promised.add("screen-" + name);
    }
    promised.add("screen-problem");
    promised.removeAll(seen);
    assertEquals(List.of(), promised);
  }

  @Test
  void every_problem_tells_what_to_do_and_whom_to_call() {
    for (ProblemCode code : ProblemCode.values()) {
      kiosk.show(
          new org.hallkiosk.kiosk.view.View.Problem(code, Optional.of("T-1"), Optional.empty()));
      Sight sight = kiosk.window.look();
      assertTrue(sight.says("12345") && sight.says("您可以这样做") && sight.says("T-1"));
    }
  }

  @Test
  void an_older_screen_that_comes_late_is_not_shown() {
    long number = kiosk.show(Gallery.named("rating"), Language.ZH);
    Screen late = Gallery.named("review").in(Language.ZH, number - 1);
    kiosk.show(late);
    assertEquals("screen-rating", kiosk.window.look().screen());
  }
}
