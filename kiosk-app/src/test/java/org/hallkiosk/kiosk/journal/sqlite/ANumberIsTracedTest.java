package org.hallkiosk.kiosk.journal.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.journal.CaseTrace;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.journal.Journal;
import org.hallkiosk.kiosk.journal.Line;
import org.hallkiosk.kiosk.journal.Paper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When somebody holds a paper and asks where it comes from, while the terminal goes on writing.
class ANumberIsTracedTest {

  private static final String CASE = "CASE-2026-0001";

  @TempDir Path folder;
  private Path file;
  private Journal journal;

  @BeforeEach
  void open() {
    file = folder.resolve("journal.db");
    journal = Journals.open(file);
    note(EntryKind.SIGNED_IN, Map.of(Fact.PSEUDONYM, "p-1", Fact.METHOD, "ID_CARD"));
    note(EntryKind.PERSON_CHECKED, Map.of(Fact.METHOD, "CODE"));
    note(EntryKind.SERVICE_STARTED, Map.of(Fact.SERVICE, "tax-certificate"));
    note(EntryKind.MATERIAL_GIVEN, Map.of(Fact.MATERIAL, "form", Fact.PAGES, "2"));
    act(EntryKind.SUBMIT_INTENT, "s-0001", Map.of(Fact.SERVICE, "tax-certificate"));
    act(EntryKind.SUBMIT_DONE, "s-0001", Map.of(Fact.CASE, CASE));
    print("s-0002", CASE, "ZS-77");
    act(EntryKind.PRINT_UNCERTAIN, "s-0002", Map.of(Fact.PAGES, "0", Fact.SPOILT, "F-101 F-102"));
    print("s-0003", CASE, "ZS-77");
    act(EntryKind.PRINTED, "s-0003", Map.of(Fact.PAGES, "1", Fact.SERIALS, "F-103"));
    print("s-0004", CASE, "ZS-77");
    act(EntryKind.PRINTED, "s-0004", Map.of(Fact.PAGES, "1", Fact.SERIALS, "F-104"));
    act(EntryKind.PAYMENT_INTENT, "s-0005", Map.of(Fact.CASE, CASE));
    act(EntryKind.ORDER_INTENT, "s-0006", Map.of(Fact.CASE, CASE, Fact.ABOUT, "key-s-0005"));
    act(EntryKind.ORDER_OPENED, "s-0006", Map.of(Fact.CASE, CASE, Fact.ORDER, "ORDER-9"));
    act(EntryKind.TASK_INTENT, "s-0007", Map.of(Fact.ABOUT, "key-s-0005"));
    act(EntryKind.TASK_RAISED, "s-0007", Map.of(Fact.CASE, "TASK-1"));
    note("other-2", EntryKind.SIGNED_IN, Map.of(Fact.PSEUDONYM, "p-2"));
    print("o-0001", "CASE-2026-00012", "ZS-777");
  }

  @AfterEach
  void close() {
    journal.close();
  }

  private void note(EntryKind kind, Map<Fact, String> facts) {
    note("session-1", kind, facts);
  }

  private void note(String session, EntryKind kind, Map<Fact, String> facts) {
    journal.append(List.of(Entry.note(kind, in(session, facts))));
  }

  private void act(EntryKind kind, String key, Map<Fact, String> facts) {
    String session = key.startsWith("s") ? "session-1" : "other-2";
    journal.append(List.of(Entry.of(kind, new IdempotencyKey("key-" + key), in(session, facts))));
  }

  private void print(String key, String number, String certificate) {
    act(EntryKind.PRINT_INTENT, key, Map.of(Fact.CASE, number, Fact.CERTIFICATE, certificate));
  }

  private static Map<Fact, String> in(String session, Map<Fact, String> facts) {
    Map<Fact, String> all = new EnumMap<>(facts);
    all.put(Fact.SESSION, session);
    return all;
  }

  @Test
  void every_number_on_paper_or_slip_leads_to_the_case() {
    for (String number : List.of(CASE, "ZS-77", "F-101", "F-103", "F-104", "ORDER-9")) {
      assertEquals(List.of(CASE), numbers(number), number);
    }
    assertEquals(List.of("CASE-2026-00012"), numbers("ZS-777"));
  }

  @Test
  void a_part_of_a_number_leads_nowhere() {
    for (String number : List.of("CASE-2026-000", "ZS-7", "F-10", "F-103 F-104", "%", "", "p-1")) {
      assertEquals(List.of(), numbers(number), number);
    }
  }

  @Test
  void the_trace_tells_service_assurance_principal_and_what_was_handed_in() {
    CaseTrace trace = trace(CASE);
    assertEquals(Optional.of("tax-certificate"), trace.service());
    assertEquals(Optional.of(Journals.CLOCK.instant()), trace.submitted());
    var visit = trace.visits().getFirst();
    assertEquals(1, trace.visits().size());
    assertEquals(Optional.of("p-1"), visit.principal());
    assertEquals(Optional.empty(), visit.agent());
    assertEquals(Optional.of("ID_CARD"), visit.signedIn());
    assertEquals(List.of("CODE"), visit.checks());
    assertEquals(List.of(EntryKind.MATERIAL_GIVEN), kinds(visit.given()));
  }

  @Test
  void reprints_void_forms_and_the_pages_that_were_proved_are_told() {
    List<Paper> papers = trace("F-101").papers();
    assertEquals(List.of(false, true, true), papers.stream().map(Paper::cameOut).toList());
    assertEquals(List.of(false, false, true), papers.stream().map(Paper::reprint).toList());
    assertEquals(List.of(0, 1, 1), papers.stream().map(Paper::pages).toList());
    assertEquals(
        List.of(List.of("F-101", "F-102"), List.of(), List.of()),
        papers.stream().map(Paper::spoilt).toList());
    assertEquals(List.of("F-104"), papers.getLast().serials());
  }

  @Test
  void what_the_staff_were_asked_to_settle_belongs_to_the_case() {
    assertTrue(kinds(trace(CASE).visits().getFirst().acts()).contains(EntryKind.TASK_RAISED));
  }

  @Test
  void what_is_written_after_the_question_is_in_the_next_answer() {
    assertEquals(List.of(), numbers("ZS-NEW"));
    print("s-0008", CASE, "ZS-NEW");
    assertEquals(List.of(CASE), numbers("ZS-NEW"));
  }

  @Test
  void a_journal_that_was_changed_says_so() throws SQLException {
    journal.close();
    Journals.tamper(file, "UPDATE entry SET facts = replace(facts, 'F-104', 'F-204')");
    TraceReading.Read read = read("F-204");
    assertInstanceOf(Journal.Verdict.Broken.class, read.chain());
    journal = Journals.open(file);
  }

  @Test
  void a_file_that_is_no_journal_is_one_sentence() throws IOException {
    Path other = Files.writeString(folder.resolve("other.db"), "garbage".repeat(1000));
    for (Path wrong : List.of(other, folder.resolve("absent"), folder)) {
      TraceReading reading = JournalCopy.trace(wrong, CASE);
      String sentence = assertInstanceOf(TraceReading.NotRead.class, reading).sentence();
      assertTrue(sentence.contains(wrong.toString()) && sentence.endsWith("."), sentence);
    }
  }

  private static List<EntryKind> kinds(List<Line> lines) {
    return lines.stream().map(Line::kind).toList();
  }

  private List<String> numbers(String number) {
    return read(number).cases().stream().map(trace -> trace.caseNumber().value()).toList();
  }

  private CaseTrace trace(String number) {
    return read(number).cases().getFirst();
  }

  private TraceReading.Read read(String number) {
    return assertInstanceOf(TraceReading.Read.class, JournalCopy.trace(file, number));
  }
}
