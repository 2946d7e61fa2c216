package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.CardRemoval;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.catalog.PhotoStandard;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.hall.Confirmed;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.SignedIn;
import org.hallkiosk.kiosk.identity.AgeGroup;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.view.CheckSubject;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.OtherHolder;
import org.hallkiosk.kiosk.view.PhotoState;
import org.hallkiosk.kiosk.view.PhotoSubject;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.Test;

/// Under 14 nobody acts without a guardian; under 18 the service says.
class AChildComesAloneTest {

  @Test
  void the_guardians_card_is_asked_for_and_the_person_check_is_theirs() {
    Walk walk = asked(AgeGroup.UNDER_14);
    walk.cardLaid(OtherCards.RESIDENCE);
    assertEquals(new View.TakeCard("陈*例"), walk.view());
    confirmed(walk, new HallAnswer.Answered<>(new Confirmed()));
    assertInstanceOf(View.TakeCard.class, walk.view(), "the card first");
    taken(walk, new CardRemoval.Taken());
    assertEquals(CheckSubject.GUARDIAN, ((View.FaceCheck) walk.view()).subject());
    assertEquals(Optional.of("张*例"), walk.session.screen(walk.state).signedInAs());
    walk.personChecked();
    assertInstanceOf(View.Choose.class, walk.view());
  }

  @Test
  void after_the_guardians_face_the_portrait_is_the_childs() {
    Walk walk = asked(AgeGroup.UNDER_14).cardLaid(OtherCards.RESIDENCE);
    assertEquals(PhotoSubject.ONESELF, portraitOf(walk));
    confirmed(walk, new HallAnswer.Answered<>(new Confirmed()));
    assertEquals(PhotoSubject.CHILD, portraitOf(walk));
  }

  private static PhotoSubject portraitOf(Walk walk) {
    ServiceStep.TakePhoto asked =
        new ServiceStep.TakePhoto("photo", new Texts("照片", "Photo"), PhotoStandard.ID_CARD);
    TakePhotoStep live =
        new TakePhotoStep(asked, PhotoState.LIVE, Optional.empty(), List.of(), Optional.empty());
    Run run = Run.of(SampleHall.catalog().service(Walk.SERVICE).orElseThrow());
    Sight sight = new Sight(walk.state, SampleHall.catalog(), Walk.POLICIES);
    return ((View.TakePhoto) live.view(sight, run)).subject();
  }

  @Test
  void the_journal_tells_it_by_pseudonym_alone() {
    Walk walk = asked(AgeGroup.UNDER_14).cardLaid(OtherCards.RESIDENCE);
    confirmed(walk, new HallAnswer.Answered<>(new Confirmed()));
    Entry entry = walk.entries.getLast();
    assertEquals(EntryKind.GUARDIAN_CONFIRMED, entry.kind());
    assertEquals(Map.of(Fact.SESSION, "run00001-1", Fact.PSEUDONYM, "pseudonym-1"), entry.facts());
    taken(walk, new CardRemoval.Taken());
    assertFalse(Strings.in(walk.state).contains("陈示例"), "the guardian is forgotten");
  }

  @Test
  void the_guardian_is_asked_once_a_session() {
    Walk walk = asked(AgeGroup.UNDER_14).cardLaid(OtherCards.RESIDENCE);
    confirmed(walk, new HallAnswer.Answered<>(new Confirmed()));
    taken(walk, new CardRemoval.Taken());
    walk.personChecked().touch(new Intent.Back());
    assertInstanceOf(View.Home.class, walk.view());
    walk.touch(new Intent.StartService(Walk.SERVICE));
    assertInstanceOf(View.Choose.class, walk.view());
  }

  @Test
  void somebody_elses_card_is_refused_and_nothing_begins() {
    Walk walk = asked(AgeGroup.UNDER_14).cardLaid(OtherCards.RESIDENCE);
    confirmed(walk, new HallAnswer.Refused<>(Refusal.NOT_GUARDIAN));
    assertEquals(ProblemCode.NOT_GUARDIAN, ((View.Problem) walk.view()).code());
    assertTrue(walk.kinds().contains(EntryKind.GUARDIAN_REFUSED));
    assertFalse(walk.kinds().contains(EntryKind.SERVICE_STARTED));
    taken(walk, new CardRemoval.Taken());
    assertInstanceOf(View.Home.class, walk.touch(new Intent.Back()).view());
  }

  @Test
  void a_card_that_cannot_be_read_is_taken_first_and_asked_for_again() {
    Walk walk = asked(AgeGroup.UNDER_14);
    int reads = walk.all(Effect.ReadCard.class).size();
    walk.send(
        new Event.CardRead(
            walk.last(Effect.ReadCard.class).ticket(),
            new CardReading.Rejected(CardReading.Reason.UNREADABLE, "33")));
    assertEquals(
        new View.OtherCard(OtherHolder.GUARDIAN, Optional.of(View.CardHint.UNREADABLE)),
        walk.view());
    assertEquals(reads, walk.all(Effect.ReadCard.class).size());
    taken(walk, new CardRemoval.StillThere());
    taken(walk, new CardRemoval.Taken());
    assertEquals(reads + 1, walk.all(Effect.ReadCard.class).size());
  }

  @Test
  void without_a_guardian_the_child_goes_back_and_the_reader_is_let_go() {
    Walk walk = asked(AgeGroup.UNDER_14);
    Ticket reading = walk.last(Effect.ReadCard.class).ticket();
    walk.touch(new Intent.Back());
    assertInstanceOf(View.Home.class, walk.view());
    assertEquals(new Effect.CallOff(reading), walk.last(Effect.CallOff.class));
    walk.send(new Event.CardRead(reading, Walk.card()));
    assertInstanceOf(View.Home.class, walk.view());
  }

  @Test
  void between_14_and_18_the_service_says() {
    Walk walk = at(AgeGroup.UNDER_18);
    walk.touch(new Intent.StartService(Walk.SERVICE));
    assertEquals(CheckSubject.ONESELF, ((View.FaceCheck) walk.view()).subject());
    walk.personChecked().touch(new Intent.Back());
    walk.touch(new Intent.StartService(SampleHall.IN_PERSON));
    assertInstanceOf(View.OtherCard.class, walk.view());
    walk.cardLaid(OtherCards.RESIDENCE);
    confirmed(walk, new HallAnswer.Answered<>(new Confirmed()));
    taken(walk, new CardRemoval.Taken());
    assertInstanceOf(View.FaceCheck.class, walk.view(), "the guardian is checked anew");
  }

  @Test
  void a_draft_is_continued_by_the_same_rule_as_a_service_is_begun() {
    CaseNumber draft = new CaseNumber("DRAFT-0001");
    SignedIn child =
        SampleHall.aged(AgeGroup.UNDER_18, new SignedIn.Waiting(draft, SampleHall.IN_PERSON));
    Walk walk = SampleHall.walk().cardLaid().hallSignsIn(child).cardTaken();
    walk.touch(new Intent.SeeWaiting()).personChecked().touch(new Intent.ContinueDraft(draft));
    assertEquals(new View.OtherCard(OtherHolder.GUARDIAN, Optional.empty()), walk.view());
    assertEquals(List.of(), walk.all(Effect.ReadDraft.class));
    walk.cardLaid(OtherCards.RESIDENCE);
    confirmed(walk, new HallAnswer.Answered<>(new Confirmed()));
    taken(walk, new CardRemoval.Taken());
    assertInstanceOf(View.FaceCheck.class, walk.view(), "the guardian is checked anew");
    walk.personChecked();
    assertEquals(draft, walk.last(Effect.ReadDraft.class).draft());
  }

  @Test
  void what_is_for_adults_says_so_on_its_tile_and_does_not_begin() {
    Walk walk = at(AgeGroup.UNDER_18).touch(new Intent.StartService(SampleHall.GROWN_UP));
    View.Home home = (View.Home) walk.view();
    assertEquals(
        List.of(Optional.of(View.Limit.ADULTS_ONLY)),
        home.services().stream()
            .filter(tile -> tile.id().equals(SampleHall.GROWN_UP))
            .map(View.ServiceTile::unavailable)
            .toList());
  }

  @Test
  void a_queue_ticket_asks_for_no_guardian() {
    Walk walk = at(AgeGroup.UNDER_14).touch(new Intent.StartService(SampleHall.QUEUE));
    assertInstanceOf(View.Review.class, walk.view());
  }

  private static Walk at(AgeGroup age) {
    Walk walk = SampleHall.walk().cardLaid().hallSignsIn(SampleHall.aged(age)).cardTaken();
    assertInstanceOf(View.Home.class, walk.view());
    return walk;
  }

  private static Walk asked(AgeGroup age) {
    Walk walk = at(age).touch(new Intent.StartService(Walk.SERVICE));
    assertEquals(new View.OtherCard(OtherHolder.GUARDIAN, Optional.empty()), walk.view());
    return walk;
  }

  private static void confirmed(Walk walk, HallAnswer<Confirmed> answer) {
    walk.send(new Event.GuardianAnswered(walk.last(Effect.ConfirmGuardian.class).ticket(), answer));
  }

  private static void taken(Walk walk, CardRemoval removal) {
    walk.send(
        new Event.CardRemovalEnded(walk.last(Effect.AwaitCardRemoval.class).ticket(), removal));
  }
}
