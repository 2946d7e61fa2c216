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
import org.hallkiosk.hardware.device.CodeScan;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.SignInEvidence;
import org.hallkiosk.kiosk.hall.SignedIn;
import org.hallkiosk.kiosk.identity.AgeGroup;
import org.hallkiosk.kiosk.identity.IdNumber;
import org.hallkiosk.kiosk.identity.Person;
import org.hallkiosk.kiosk.identity.Pseudonym;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.PendingKind;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.Test;

/// Social security card, service card, or the phone's code; and a hall that names somebody else.
class SomebodyComesAnotherWayTest {

  private static final SignInEvidence SOCIAL_SECURITY_CARD =
      new SignInEvidence.SocialSecurityCard(SampleHall.HOLDER, "A00000001");

  @Test
  void all_ways_are_open_on_the_attract_screen_and_told_on_the_next() {
    Walk walk = Walk.started();
    assertEquals(1, walk.all(Effect.ReadCard.class).size());
    assertEquals(1, walk.all(Effect.ReadChip.class).size());
    assertEquals(1, walk.all(Effect.ReadCode.class).size());
    View.SignIn shown = (View.SignIn) walk.touch(new Intent.WakeUp()).view();
    assertEquals(List.of(View.Means.values()), shown.means());
  }

  @Test
  void a_device_that_is_away_is_neither_waited_for_nor_told_and_is_waited_for_when_it_comes() {
    Walk walk = new Walk();
    walk.send(
        new Event.LimitsChanged(Set.of(View.Limit.NO_CHIP_READER, View.Limit.NO_CODE_SCANNER)));
    walk.send(new Event.Started("run00001", List.of(), Set.of(), Map.of()));
    assertEquals(0, walk.all(Effect.ReadChip.class).size());
    View.SignIn shown = (View.SignIn) walk.touch(new Intent.WakeUp()).view();
    assertEquals(List.of(View.Means.ID_CARD), shown.means());
    walk.send(new Event.LimitsChanged(Set.of()));
    assertEquals(1, walk.all(Effect.ReadChip.class).size());
    assertEquals(1, walk.all(Effect.ReadCode.class).size());
    assertEquals(1, walk.all(Effect.ReadCard.class).size());
  }

  @Test
  void whichever_comes_first_calls_the_others_off() {
    Walk walk = Walk.started();
    Ticket card = walk.last(Effect.ReadCard.class).ticket();
    Ticket code = walk.last(Effect.ReadCode.class).ticket();
    chip(walk, SOCIAL_SECURITY_CARD);
    assertEquals(
        Set.of(new Effect.CallOff(card), new Effect.CallOff(code)),
        Set.copyOf(walk.all(Effect.CallOff.class)));
    walk.send(new Event.CardRead(card, Walk.card()));
    assertEquals(1, walk.all(Effect.SignIn.class).size());
  }

  @Test
  void a_social_security_card_greets_its_holder_and_is_taken_out_first() {
    Walk walk = Walk.started();
    chip(walk, SOCIAL_SECURITY_CARD);
    assertEquals(new View.TakeCard("张*例"), walk.view());
    walk.hallSignsIn(SampleHall.holder());
    assertInstanceOf(View.TakeCard.class, walk.view());
    chipTaken(walk);
    assertInstanceOf(View.Home.class, walk.view());
    assertEquals(Optional.of("SOCIAL_SECURITY_CARD"), method(walk));
  }

  @Test
  void the_holder_of_a_service_card_is_who_the_hall_says() {
    Walk walk = Walk.started();
    chip(walk, SampleHall.SERVICE_CARD);
    walk.hallSignsIn(SampleHall.holder());
    chipTaken(walk);
    assertEquals(Optional.of("张*例"), walk.session.screen(walk.state).signedInAs());
    assertEquals(Optional.of(SampleHall.HOLDER), walk.state.citizen().flatMap(Citizen::person));
  }

  @Test
  void a_service_card_that_the_hall_binds_to_nobody_is_refused_and_signed_out() {
    Walk walk = Walk.started();
    chip(walk, SampleHall.SERVICE_CARD);
    walk.hallSignsIn(SampleHall.anybody());
    refusedAndSignedOut(walk);
  }

  @Test
  void a_hall_that_names_somebody_else_than_the_card_is_not_believed() {
    Walk walk = Walk.started().cardLaid().hallSignsIn(somebodyElse());
    refusedAndSignedOut(walk);
    walk.cardTaken();
    assertInstanceOf(View.Problem.class, walk.view());
  }

  private static void refusedAndSignedOut(Walk walk) {
    assertEquals(ProblemCode.HOLDER_DIFFERS, ((View.Problem) walk.view()).code());
    assertEquals(1, walk.all(Effect.SignOut.class).size());
    assertFalse(walk.kinds().contains(EntryKind.SIGNED_IN));
    assertTrue(walk.kinds().contains(EntryKind.SIGN_IN_REFUSED));
  }

  @Test
  void a_phone_code_on_the_attract_screen_signs_in_without_a_card_to_take() {
    Walk walk = phone(Walk.started(), SampleHall.holder());
    assertInstanceOf(View.Home.class, walk.view());
    assertEquals(Optional.of("PHONE_CODE"), method(walk));
    assertFalse(walk.state.toString().contains("PHONE-1"));
  }

  @Test
  void a_phone_code_that_the_hall_refuses_says_so() {
    Walk walk = Walk.started();
    scanned(walk);
    walk.send(
        new Event.SignInAnswered(
            walk.last(Effect.SignIn.class).ticket(),
            new HallAnswer.Refused<>(Refusal.PHONE_CODE_INVALID)));
    assertEquals(ProblemCode.PHONE_CODE_INVALID, ((View.Problem) walk.view()).code());
  }

  @Test
  void whoever_comes_with_the_phone_sees_first_what_they_began_there() {
    SignedIn.Waiting draft = new SignedIn.Waiting(new CaseNumber("DRAFT-1"), Walk.SERVICE);
    SignedIn.Waiting paper = new SignedIn.Waiting(Walk.CASE, Walk.SERVICE);
    SignedIn answer =
        new SignedIn(
            new HallToken("secret-token"),
            new Pseudonym("pseudonym-1"),
            Optional.of(SampleHall.HOLDER),
            AgeGroup.ADULT,
            List.of(),
            false,
            List.of(paper),
            List.of(),
            List.of(draft));
    Walk walk = phone(Walk.started(), answer);
    assertTrue(((View.Home) walk.view()).somethingWaits());
    walk.touch(new Intent.SeeWaiting()).personChecked();
    List<View.Pending> pending = ((View.Home) walk.view()).pending();
    assertEquals(
        List.of(PendingKind.DRAFT, PendingKind.PAPERS),
        pending.stream().map(View.Pending::kind).toList());
  }

  @Test
  void a_scanner_that_fails_is_asked_again_after_a_while() {
    Walk walk = Walk.started();
    walk.send(new Event.ChipRead(walk.last(Effect.ReadChip.class).ticket(), new ChipCard.Failed()));
    assertInstanceOf(View.Attract.class, walk.view());
    assertEquals(1, walk.all(Effect.ReadChip.class).size());
    walk.rang();
    assertEquals(2, walk.all(Effect.ReadChip.class).size());
  }

  private static SignedIn somebodyElse() {
    return new SignedIn(
        new HallToken("secret-token"),
        new Pseudonym("pseudonym-9"),
        Optional.of(new Person("李样本", new IdNumber("810000199001010019"))),
        AgeGroup.ADULT,
        List.of(),
        false,
        List.of(),
        List.of(),
        List.of());
  }

  private static Walk phone(Walk walk, SignedIn answer) {
    scanned(walk);
    return walk.hallSignsIn(answer);
  }

  private static void scanned(Walk walk) {
    walk.send(
        new Event.CodeRead(
            walk.last(Effect.ReadCode.class).ticket(), new CodeScan.Scanned("PHONE-1")));
  }

  private static void chip(Walk walk, SignInEvidence evidence) {
    walk.send(
        new Event.ChipRead(walk.last(Effect.ReadChip.class).ticket(), new ChipCard.Read(evidence)));
  }

  private static void chipTaken(Walk walk) {
    walk.send(
        new Event.CardRemovalEnded(
            walk.last(Effect.AwaitChipRemoval.class).ticket(), new CardRemoval.Taken()));
  }

  private static Optional<String> method(Walk walk) {
    return walk.entries.stream()
        .filter(entry -> entry.kind() == EntryKind.SIGNED_IN)
        .findFirst()
        .flatMap(entry -> entry.fact(Fact.METHOD));
  }
}
