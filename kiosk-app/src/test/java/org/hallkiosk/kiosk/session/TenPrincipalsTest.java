package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.hardware.device.CardFace;
import org.hallkiosk.hardware.device.CardRemoval;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.IdCard;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.hall.Acting;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.identity.AgeGroup;
import org.hallkiosk.kiosk.identity.Pseudonym;
import org.hallkiosk.kiosk.journal.CaseTrace;
import org.hallkiosk.kiosk.journal.CaseVisit;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.journal.Journal;
import org.hallkiosk.kiosk.journal.Line;
import org.hallkiosk.kiosk.journal.sqlite.JournalCopy;
import org.hallkiosk.kiosk.journal.sqlite.JournalFile;
import org.hallkiosk.kiosk.journal.sqlite.JournalOpening;
import org.hallkiosk.kiosk.journal.sqlite.TraceReading;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.RowLabel;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A village agent acts for ten people in a row, and nothing of one reaches the next.
class TenPrincipalsTest {

  private static final HallToken AGENT = new HallToken("secret-token");

  @Test
  void ten_principals_are_served_with_one_check_and_nothing_of_them_stays() {
    Walk walk = assisting();
    for (int i = 0; i < 10; i++) {
      cardShown(walk, i).hallLets(walk, i, AgeGroup.ADULT);
      taken(walk);
      assertTrue(Strings.in(walk.state).contains(name(i)), "the search would find them");
      served(walk, i);
      assertEquals(i + 1, ((View.Principals) walk.view()).served());
      assertNothingOf(walk, i);
    }
    assertEquals(1, walk.all(Effect.CheckFace.class).size());
    assertEquals(10, walk.all(Effect.Submit.class).size());
    assertEquals(10, walk.all(Effect.Wipe.class).size());
    assertEquals(1, walk.all(Effect.SignIn.class).size());
    walk.touch(new Intent.Leave());
    assertInstanceOf(View.Goodbye.class, walk.view());
    assertEquals(AGENT, walk.last(Effect.SignOut.class).token());
  }

  @Test
  void every_case_and_slip_is_its_own_principals() {
    Walk walk = assisting();
    for (int i = 0; i < 3; i++) {
      cardShown(walk, i).hallLets(walk, i, AgeGroup.ADULT);
      taken(walk);
      served(walk, i);
      assertEquals(token(i), walk.last(Effect.Submit.class).token());
      SlipOrder.Receipt slip = (SlipOrder.Receipt) walk.last(Effect.PrintSlip.class).order();
      assertEquals(name(i), slip.holder().orElseThrow().name());
      assertEquals(new CaseNumber("CASE-000" + i), slip.caseNumber());
    }
  }

  @Test
  void the_journal_tells_who_acted_for_whom_under_which_mandate_in_every_entry_of_the_run() {
    Walk walk = assisting();
    cardShown(walk, 4).hallLets(walk, 4, AgeGroup.ADULT);
    taken(walk);
    int before = walk.entries.size();
    served(walk, 4);
    List<Entry> run = walk.entries.subList(before, walk.entries.size());
    assertTrue(run.size() > 6, run.toString());
    for (Entry entry : run) {
      assertEquals(Optional.of("pseudonym-1"), entry.fact(Fact.AGENT), entry.toString());
      assertEquals(Optional.of("MANDATE-4"), entry.fact(Fact.MANDATE), entry.toString());
      assertEquals(Optional.of("principal-4"), entry.fact(Fact.PSEUDONYM), entry.toString());
    }
    assertTrue(walk.kinds().contains(EntryKind.ACTING_ENDED));
  }

  @Test
  void each_of_ten_cases_leads_to_its_own_principal_mandate_and_paper(@TempDir Path folder) {
    Walk walk = assisting();
    for (int i = 0; i < 10; i++) {
      cardShown(walk, i).hallLets(walk, i, AgeGroup.ADULT);
      taken(walk);
      served(walk, i);
    }
    Path file = folder.resolve("journal.db");
    JournalOpening opening = JournalFile.open(file, InstantSource.system());
    try (Journal journal = assertInstanceOf(JournalOpening.Opened.class, opening).journal()) {
      journal.append(walk.entries);
      for (int i = 0; i < 10; i++) {
        assertTraced(file, i);
      }
    }
  }

  private static void assertTraced(Path file, int i) {
    TraceReading reading = JournalCopy.trace(file, "CASE-000" + i);
    List<CaseTrace> cases = assertInstanceOf(TraceReading.Read.class, reading).cases();
    CaseVisit visit = cases.getFirst().visits().getFirst();
    assertEquals(1, cases.size());
    assertEquals(Optional.of("principal-" + i), visit.principal());
    assertEquals(Optional.of("pseudonym-1"), visit.agent());
    assertEquals(Optional.of("MANDATE-" + i), visit.mandate());
    assertEquals(List.of("FACE"), visit.checks());
    assertEquals(1, cases.getFirst().papers().size());
    assertTrue(visit.acts().size() >= 8, visit.acts().toString());
    for (Line line : visit.acts()) {
      assertEquals(Optional.of("MANDATE-" + i), line.fact(Fact.MANDATE), line.toString());
    }
  }

  @Test
  void a_proof_that_comes_while_the_next_one_is_served_names_the_last_one() {
    Walk walk = assisting();
    cardShown(walk, 1).hallLets(walk, 1, AgeGroup.ADULT);
    taken(walk);
    servedUntilDelivered(walk, 1);
    Effect.ReportDelivery report = walk.last(Effect.ReportDelivery.class);
    finished(walk);
    cardShown(walk, 2).hallLets(walk, 2, AgeGroup.ADULT);
    taken(walk);
    walk.send(
        new Event.ActionAnswered(
            report.key(), new ActionOutcome.Done(new CaseNumber("CASE-0001"))));
    Entry proof = walk.entries.getLast();
    assertEquals(EntryKind.DELIVERY_REPORTED, proof.kind());
    assertEquals(Optional.of("principal-1"), proof.fact(Fact.PSEUDONYM));
    assertEquals(Optional.of("MANDATE-1"), proof.fact(Fact.MANDATE));
  }

  @Test
  void nothing_that_is_written_down_names_agent_or_principal() {
    Walk walk = assisting();
    cardShown(walk, 7).hallLets(walk, 7, AgeGroup.ADULT);
    taken(walk);
    served(walk, 7);
    walk.touch(new Intent.Leave());
    Set<String> told = Strings.in(walk.entries);
    for (String text : told) {
      assertFalse(
          text.contains(name(7))
              || text.contains("张示例")
              || text.contains(number(7))
              || text.contains("11010519491231002X"),
          text);
    }
    assertFalse(walk.state.toString().contains(name(7)));
  }

  @Test
  void a_principal_without_mandate_is_refused_and_the_agent_goes_on() {
    Walk walk = assisting();
    cardShown(walk, 1);
    walk.send(
        new Event.ActingAnswered(
            walk.last(Effect.ActForPrincipal.class).ticket(),
            new HallAnswer.Refused<>(Refusal.NO_MANDATE)));
    assertEquals(ProblemCode.NO_MANDATE, ((View.Problem) walk.view()).code());
    taken(walk);
    walk.touch(new Intent.Back());
    assertInstanceOf(View.Principals.class, walk.view());
    assertTrue(walk.kinds().contains(EntryKind.ACTING_REFUSED));
  }

  @Test
  void what_must_be_done_in_person_is_not_done_by_an_agent() {
    Walk walk = assisting();
    cardShown(walk, 1).hallLets(walk, 1, AgeGroup.ADULT);
    taken(walk);
    walk.touch(new Intent.StartService(SampleHall.IN_PERSON));
    walk.touch(new Intent.StartService(SampleHall.COMPANY_SERVICE));
    View.Home home = (View.Home) walk.view();
    assertEquals(Optional.of(View.Limit.IN_PERSON_ONLY), tile(home, SampleHall.IN_PERSON));
    assertEquals(Optional.of(View.Limit.IN_PERSON_ONLY), tile(home, SampleHall.COMPANY_SERVICE));
    assertEquals(Optional.empty(), tile(home, Walk.SERVICE));
    assertFalse(home.canActForOthers());
  }

  @Test
  void a_child_without_its_guardian_is_not_served_by_an_agent() {
    Walk walk = assisting();
    cardShown(walk, 1).hallLets(walk, 1, AgeGroup.UNDER_14);
    taken(walk);
    View.Home home = (View.Home) walk.view();
    assertEquals(Optional.of(View.Limit.IN_PERSON_ONLY), tile(home, Walk.SERVICE));
  }

  @Test
  void the_next_card_is_not_read_before_the_last_one_is_forgotten() {
    Walk walk = assisting();
    cardShown(walk, 1).hallLets(walk, 1, AgeGroup.ADULT);
    taken(walk);
    walk.touch(new Intent.Leave());
    int reads = walk.all(Effect.ReadCard.class).size();
    walk.touch(new Intent.NextPrincipal());
    assertEquals(reads, walk.all(Effect.ReadCard.class).size());
    walk.send(new Event.Wiped(walk.last(Effect.Wipe.class).ticket()));
    walk.touch(new Intent.NextPrincipal());
    assertEquals(reads + 1, walk.all(Effect.ReadCard.class).size());
  }

  @Test
  void whoever_walks_away_leaves_neither_session_open() {
    Walk walk = assisting();
    cardShown(walk, 1).hallLets(walk, 1, AgeGroup.ADULT);
    taken(walk);
    walk.rang();
    for (int second = 0; second < 30; second++) {
      walk.rang();
    }
    assertInstanceOf(View.Goodbye.class, walk.view());
    assertEquals(
        List.of(new Effect.SignOut(token(1)), new Effect.SignOut(AGENT)),
        walk.all(Effect.SignOut.class));
  }

  @Test
  void an_answer_for_a_principal_who_has_gone_is_closed_again() {
    Walk walk = assisting();
    cardShown(walk, 1);
    walk.touch(new Intent.Leave());
    hallLets(walk, 1, AgeGroup.ADULT);
    assertEquals(token(1), walk.last(Effect.SignOut.class).token());
  }

  @Test
  void a_defect_ends_the_agents_session_too() {
    Walk walk = assisting();
    cardShown(walk, 1).hallLets(walk, 1, AgeGroup.ADULT);
    taken(walk);
    walk.send(new Event.Defect("planted")).touch(new Intent.Leave());
    assertInstanceOf(View.Goodbye.class, walk.view());
  }

  @Test
  void nobody_acts_for_others_whom_the_hall_does_not_call_an_agent() {
    Walk walk = SampleHall.walk().cardLaid().hallSignsIn(SampleHall.holder()).cardTaken();
    assertFalse(((View.Home) walk.view()).canActForOthers());
    walk.touch(new Intent.ActForOthers());
    assertInstanceOf(View.Home.class, walk.view());
  }

  @Test
  void the_agent_goes_back_to_their_own_business() {
    Walk walk = assisting().touch(new Intent.Back());
    assertInstanceOf(View.Home.class, walk.view());
    walk.touch(new Intent.StartService(SampleHall.IN_PERSON));
    assertInstanceOf(View.Review.class, walk.view());
  }

  private static Walk assisting() {
    Walk walk = SampleHall.walk().cardLaid().hallSignsIn(SampleHall.agent()).cardTaken();
    walk.touch(new Intent.ActForOthers());
    assertInstanceOf(View.FaceCheck.class, walk.view());
    walk.personChecked();
    assertEquals(new View.Principals("张*例", 0), walk.view());
    return walk;
  }

  private TenPrincipalsTest cardShown(Walk walk, int i) {
    walk.touch(new Intent.NextPrincipal());
    assertInstanceOf(View.OtherCard.class, walk.view());
    walk.cardLaid(card(i));
    assertInstanceOf(View.TakeCard.class, walk.view());
    return this;
  }

  private void hallLets(Walk walk, int i, AgeGroup age) {
    Acting acting =
        new Acting(
            token(i),
            new Pseudonym("principal-" + i),
            Optional.of("MANDATE-" + i),
            age,
            List.of(),
            List.of(),
            List.of());
    walk.send(
        new Event.ActingAnswered(
            walk.last(Effect.ActForPrincipal.class).ticket(), new HallAnswer.Answered<>(acting)));
  }

  private static void taken(Walk walk) {
    walk.send(
        new Event.CardRemovalEnded(
            walk.last(Effect.AwaitCardRemoval.class).ticket(), new CardRemoval.Taken()));
  }

  private static void served(Walk walk, int i) {
    servedUntilDelivered(walk, i);
    CaseNumber number = new CaseNumber("CASE-000" + i);
    walk.send(
        new Event.ActionAnswered(
            walk.last(Effect.ReportDelivery.class).key(), new ActionOutcome.Done(number)));
    finished(walk);
  }

  private static void servedUntilDelivered(Walk walk, int i) {
    assertInstanceOf(View.Home.class, walk.view());
    walk.touch(new Intent.StartService(SampleHall.GROWN_UP));
    View.Review review = (View.Review) walk.view();
    assertTrue(
        review.rows().stream().anyMatch(row -> row.label() == RowLabel.AGENT),
        "the review tells who acts");
    walk.touch(new Intent.Confirm());
    walk.send(
        new Event.PrinterChecked(walk.last(Effect.CheckPrinter.class).ticket(), Health.READY));
    walk.submissionAnswered(new ActionOutcome.Done(new CaseNumber("CASE-000" + i)));
    walk.documentReady().paperEnded(new PrintOutcome.Printed(1));
    walk.slipEnded(new PrintOutcome.Printed(1));
  }

  private static void finished(Walk walk) {
    assertInstanceOf(View.Result.class, walk.view());
    walk.touch(new Intent.Confirm()).touch(new Intent.Skip());
    assertEquals(
        List.of(View.Place.PAPER_TRAY, View.Place.SLIP_SLOT),
        ((View.Principals) walk.view()).leftBehind());
    walk.send(new Event.Wiped(walk.last(Effect.Wipe.class).ticket()));
  }

  private static void assertNothingOf(Walk walk, int i) {
    Set<String> left = new HashSet<>(Strings.in(walk.state));
    for (String secret :
        List.of(name(i), number(i), token(i).value(), "principal-" + i, "MANDATE-" + i)) {
      assertFalse(left.contains(secret), secret);
    }
    assertFalse(left.contains("CASE-000" + i));
    assertTrue(left.contains(AGENT.value()), "the agent stays signed in");
  }

  private static Optional<View.Limit> tile(View.Home home, ServiceId id) {
    return home.services().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow()
        .unavailable();
  }

  private static HallToken token(int i) {
    return new HallToken("acting-token-" + i);
  }

  private static String name(int i) {
    return "示例村民" + "甲乙丙丁戊己庚辛壬癸".charAt(i);
  }

  /// GB 11643, of a place that does not exist.
  private static String number(int i) {
    String first = "99010119600101" + "00" + i;
    int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int at = 0; at < 17; at++) {
      sum += weights[at] * (first.charAt(at) - '0');
    }
    return first + "10X98765432".charAt(sum % 11);
  }

  private static IdCard card(int i) {
    return new IdCard.Domestic(
        new CardFace(
            name(i),
            number(i),
            "1",
            LocalDate.of(1960, 1, 1),
            LocalDate.of(2020, 1, 1),
            Optional.empty(),
            new byte[1024]),
        "01",
        "示例村1组",
        "示例市公安局");
  }
}
