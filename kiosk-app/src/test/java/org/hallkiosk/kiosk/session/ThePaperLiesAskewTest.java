package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.casework.Handle;
import org.hallkiosk.kiosk.casework.MaterialRef;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.Preparation;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.PhotoFlaw;
import org.hallkiosk.kiosk.view.PhotoState;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.ScanHint;
import org.hallkiosk.kiosk.view.ScanState;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Papers and portraits that are not good at the first attempt, or need none.
class ThePaperLiesAskewTest {

  private static final Preparation HELD =
      new Preparation(Map.of(), List.of(Asking.HELD), Asking.FOLLOWS_UNTIL);

  private static Walk scanning() {
    return Asking.prepared(Asking.at(Asking.SCAN, Asking.REVIEW), Asking.NOTHING_KNOWN);
  }

  private static View.ScanMaterial shown(Walk walk) {
    return assertInstanceOf(View.ScanMaterial.class, walk.view());
  }

  private static ScannedPage page(int number) {
    return new ScannedPage.Good(new Handle("page-" + number));
  }

  static Stream<Arguments> bad() {
    return Stream.of(
        Arguments.of(new ScannedPage.NothingThere(), ScanHint.NOTHING_THERE),
        Arguments.of(new ScannedPage.NotWhole(), ScanHint.NOT_WHOLE),
        Arguments.of(new ScannedPage.Blurred(), ScanHint.BLURRED),
        Arguments.of(new ScannedPage.Blank(), ScanHint.BLANK),
        Arguments.of(new ScannedPage.Failed(), ScanHint.SCANNER_FAILED));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void a_page_that_is_not_good_is_told_why_and_taken_again(ScannedPage bad, ScanHint why) {
    Walk walk = Asking.scanned(scanning(), page(1)).touch(new Intent.NextPage());
    Asking.scanned(walk, bad);
    assertEquals(Optional.of(why), shown(walk).hint());
    assertEquals(ScanState.READY, shown(walk).state());
    assertEquals(List.of(new Handle("page-1")), shown(walk).pages());
    assertEquals(2, shown(Asking.scanned(walk, page(2))).pages().size());
  }

  @Test
  void a_page_that_the_citizen_does_not_like_is_not_sent() {
    Walk walk = Asking.scanned(scanning(), page(1)).touch(new Intent.Retake());
    Asking.scanned(walk, page(2)).touch(new Intent.Confirm());
    assertEquals(List.of(new Handle("page-2")), walk.last(Effect.SendPages.class).pages());
  }

  @Test
  void no_more_pages_are_taken_than_the_service_wants() {
    Walk walk = scanning();
    for (int number = 1; number <= 5; number++) {
      Asking.scanned(walk, page(number)).touch(new Intent.NextPage());
    }
    assertEquals(3, shown(walk).pages().size());
    assertEquals(3, walk.all(Effect.ScanPage.class).size());
  }

  @Test
  void nothing_is_sent_before_anything_was_taken() {
    Walk walk = scanning().touch(new Intent.Confirm()).touch(new Intent.Retake());
    walk.touch(new Intent.NextPage());
    assertEquals(ScanState.READY, shown(walk).state());
    assertEquals(List.of(), walk.all(Effect.SendPages.class));
  }

  @Test
  void pages_that_could_not_be_sent_are_there_still() {
    Walk walk = Asking.scanned(scanning(), page(1)).touch(new Intent.Confirm());
    walk.send(answer(walk, new HallAnswer.Unavailable<>("no answer")));
    assertTrue(assertInstanceOf(View.Problem.class, walk.view()).offers(View.Remedy.TRY_AGAIN));
    walk.touch(new Intent.TryAgain());
    assertEquals(List.of(new Handle("page-1")), shown(walk).pages());
    walk.touch(new Intent.Confirm());
    assertEquals(2, walk.all(Effect.SendPages.class).size());
  }

  @Test
  void pages_that_arrived_damaged_can_be_sent_again() {
    Walk walk = Asking.scanned(scanning(), page(1)).touch(new Intent.Confirm());
    walk.send(answer(walk, new HallAnswer.Refused<>(Refusal.MATERIAL_DAMAGED)));
    assertEquals(
        new View.Problem(
            ProblemCode.MATERIAL_MISSING, Optional.empty(), Optional.of(View.Remedy.TRY_AGAIN)),
        walk.view());
  }

  private static Event answer(Walk walk, HallAnswer<MaterialRef> answer) {
    return new Event.MaterialSent(walk.last(Effect.SendPages.class).ticket(), answer);
  }

  @Test
  void what_was_given_stands_in_the_journal_by_its_hash() {
    Walk walk = Asking.scanned(scanning(), page(1)).touch(new Intent.Confirm());
    Asking.sent(walk, walk.last(Effect.SendPages.class).ticket(), "household", 1);
    Entry given = walk.entries.getLast();
    assertEquals(EntryKind.MATERIAL_GIVEN, given.kind());
    assertEquals(Optional.of("household"), given.fact(Fact.MATERIAL));
    assertEquals(Optional.of(Asking.SHA), given.fact(Fact.SHA256));
    assertEquals(Optional.of("1"), given.fact(Fact.PAGES));
  }

  @Test
  void what_may_follow_is_brought_by_the_day_that_the_hall_said() {
    Walk walk = scanning().touch(new Intent.BringLater());
    assertEquals(
        List.of(new MaterialRef.Follows("household", Asking.FOLLOWS_UNTIL)),
        Asking.application(walk).materials());
  }

  @Test
  void what_may_not_follow_does_not() {
    ServiceStep.ScanMaterial strict =
        new ServiceStep.ScanMaterial("household", Asking.TEXT, 1, false);
    Walk walk = Asking.prepared(Asking.at(strict, Asking.REVIEW), Asking.NOTHING_KNOWN);
    assertFalse(shown(walk.touch(new Intent.BringLater())).mayFollow());
  }

  @Test
  void without_a_scanner_what_may_follow_follows() {
    Walk walk = Asking.at(Asking.SCAN, Asking.REVIEW);
    walk.send(new Event.LimitsChanged(Set.of(View.Limit.NO_DOCUMENT_SCANNER)));
    Asking.prepared(walk, Asking.NOTHING_KNOWN);
    assertEquals(Optional.of(ScanHint.SCANNER_FAILED), shown(walk).hint());
    Asking.review(walk.touch(new Intent.BringLater()));
  }

  @Test
  void what_the_hall_holds_is_used_with_its_citizens_consent_and_not_asked_for() {
    Walk walk = Asking.prepared(Asking.at(Asking.SCAN, Asking.REVIEW), HELD);
    View.UseHeld asked = assertInstanceOf(View.UseHeld.class, walk.view());
    assertEquals(Asking.HELD.source(), asked.source());
    assertEquals(Asking.HELD.validUntil(), asked.validUntil());
    Asking.review(walk.touch(new Intent.UseHeld()));
    assertEquals(Optional.of("HELD"), walk.entries.getLast().fact(Fact.METHOD));
    assertEquals(
        List.of(new MaterialRef.Held("household", "held-1")), Asking.application(walk).materials());
    assertEquals(List.of(), walk.all(Effect.ScanPage.class));
  }

  @Test
  void whoever_does_not_agree_brings_the_paper() {
    Walk walk = Asking.prepared(Asking.at(Asking.SCAN, Asking.REVIEW), HELD);
    assertEquals(ScanState.READY, shown(walk.touch(new Intent.Capture())).state());
  }

  @Test
  void the_hall_is_asked_once_what_it_knows() {
    Walk walk = Asking.at(Asking.SCAN, Asking.PHOTO, Asking.REVIEW);
    Asking.prepared(walk, HELD).touch(new Intent.UseHeld());
    assertInstanceOf(View.TakePhoto.class, walk.view());
    assertEquals(1, walk.all(Effect.Prepare.class).size());
  }

  private static Walk posing() {
    return Asking.prepared(Asking.at(Asking.PHOTO, Asking.REVIEW), Asking.NOTHING_KNOWN);
  }

  private static TakenPhoto photo(int number, PhotoFlaw... flaws) {
    return new TakenPhoto.Taken(new Handle("photo-" + number), List.of(flaws));
  }

  private static View.TakePhoto photo(Walk walk) {
    return assertInstanceOf(View.TakePhoto.class, walk.view());
  }

  @Test
  void a_flawed_portrait_is_shown_with_its_flaws_and_never_sent() {
    Walk walk = Asking.taken(posing(), photo(1, PhotoFlaw.EYES_HIDDEN)).touch(new Intent.Confirm());
    assertEquals(List.of(PhotoFlaw.EYES_HIDDEN), photo(walk).flaws());
    assertEquals(List.of(), walk.all(Effect.SendPhoto.class));
  }

  @Test
  void a_good_portrait_may_be_taken_again_as_often_as_its_citizen_wants() {
    Walk walk = posing();
    for (int i = 0; i < 30; i++) {
      Asking.taken(walk, photo(i)).touch(new Intent.Retake());
    }
    Asking.taken(walk, photo(30)).touch(new Intent.Confirm());
    assertEquals(new Handle("photo-30"), walk.last(Effect.SendPhoto.class).picture());
    Asking.sent(walk, walk.last(Effect.SendPhoto.class).ticket(), "portrait", 1);
    Asking.review(walk);
  }

  @Test
  void where_no_picture_came_the_citizen_is_told() {
    Walk walk = Asking.taken(posing(), new TakenPhoto.NotTaken());
    assertEquals(List.of(PhotoFlaw.NO_PICTURE), photo(walk).flaws());
    assertEquals(PhotoState.LIVE, photo(walk).state());
  }

  @Test
  void a_signature_stands_in_the_journal_by_its_hash_alone() {
    Walk walk = Asking.at(Asking.SIGN, Asking.REVIEW);
    walk.touch(new Intent.Signed(Asking.signature()));
    Asking.sent(walk, walk.last(Effect.SendSignature.class).ticket(), "signature", 1);
    assertEquals(EntryKind.SIGNED, walk.entries.getLast().kind());
    assertEquals(Optional.of(Asking.SHA), walk.entries.getLast().fact(Fact.SHA256));
  }

  @Test
  void an_answer_that_comes_after_its_citizen_left_means_nothing() {
    Walk walk = scanning().touch(new Intent.Capture());
    Ticket page = walk.last(Effect.ScanPage.class).ticket();
    walk.send(new Event.Defect("planted")).touch(new Intent.Leave());
    walk.send(new Event.PageScanned(page, page(1)));
    assertInstanceOf(View.Goodbye.class, walk.view());
    assertEquals(1, walk.all(Effect.Wipe.class).size());
  }
}
