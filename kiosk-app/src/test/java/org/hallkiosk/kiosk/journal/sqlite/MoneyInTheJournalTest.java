package org.hallkiosk.kiosk.journal.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.MoneyLine;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.journal.Journal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MoneyInTheJournalTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final OrderNumber ORDER = new OrderNumber("ORDER-1");

  @TempDir Path folder;
  private Instant now = Instant.parse("2026-03-02T01:02:03Z");
  private Journal journal;

  @BeforeEach
  void open() {
    InstantSource clock = () -> now;
    journal =
        assertInstanceOf(
                JournalOpening.Opened.class, JournalFile.open(folder.resolve("journal.db"), clock))
            .journal();
  }

  @AfterEach
  void close() {
    journal.close();
  }

  private void write(EntryKind intent, EntryKind proof, String key, Map<Fact, String> facts) {
    IdempotencyKey of = new IdempotencyKey(key);
    journal.append(List.of(Entry.of(intent, of, facts), Entry.of(proof, of, facts)));
  }

  private void paidAt(String instant, String key) {
    now = Instant.parse(instant);
    write(
        EntryKind.PAYMENT_INTENT,
        EntryKind.PAYMENT_MADE,
        key,
        Map.of(Fact.ORDER, "ORDER-1", Fact.AMOUNT, "38000"));
  }

  @Test
  void a_day_lasts_from_midnight_to_midnight_where_the_hall_stands() {
    paidAt("2026-03-01T15:59:59.999Z", "payment-1");
    paidAt("2026-03-01T16:00:00Z", "payment-2");
    paidAt("2026-03-01T16:00:00.001Z", "payment-3");
    paidAt("2026-03-02T15:59:59Z", "payment-4");
    paidAt("2026-03-02T16:00:00Z", "payment-5");
    paidAt("2026-03-02T16:00:00.500Z", "payment-6");
    assertEquals(1, journal.payments(DAY.minusDays(1), ZONE).size());
    assertEquals(3, journal.payments(DAY, ZONE).size());
    assertEquals(2, journal.payments(DAY.plusDays(1), ZONE).size());
  }

  @Test
  void what_was_paid_and_what_went_back_are_lines_and_what_was_not_paid_is_none() {
    paidAt("2026-03-02T01:00:00Z", "payment-1");
    write(EntryKind.PAYMENT_INTENT, EntryKind.PAYMENT_NOT_MADE, "payment-2", Map.of());
    write(
        EntryKind.REFUND_INTENT,
        EntryKind.REFUNDED,
        "refund-01",
        Map.of(Fact.ORDER, "ORDER-1", Fact.AMOUNT, "38000"));
    assertEquals(
        List.of(MoneyLine.paid(ORDER, new Fen(38_000)), MoneyLine.refunded(ORDER, new Fen(38_000))),
        journal.payments(DAY, ZONE));
  }

  @Test
  void orders_whose_notice_was_given_out_are_told_for_ever_and_are_no_lines() {
    write(
        EntryKind.PAYMENT_INTENT,
        EntryKind.PAYMENT_DEFERRED,
        "payment-1",
        Map.of(Fact.ORDER, "ORDER-1", Fact.AMOUNT, "38000"));
    write(
        EntryKind.PAYMENT_INTENT,
        EntryKind.PAYMENT_ELSEWHERE,
        "payment-2",
        Map.of(Fact.ORDER, "ORDER-2", Fact.AMOUNT, "38000"));
    now = now.plus(Duration.ofDays(400));
    assertEquals(Set.of(ORDER), journal.deferred());
    assertEquals(List.of(), journal.payments(DAY, ZONE));
  }

  @Test
  void what_was_handed_over_is_told_also_once_the_task_is_proved_and_after_a_restart() {
    write(EntryKind.TASK_INTENT, EntryKind.TASK_RAISED, "task-0001", about("action-1"));
    write(EntryKind.TASK_INTENT, EntryKind.TASK_NEVER_RECEIVED, "task-0002", about("action-2"));
    write(EntryKind.TASK_INTENT, EntryKind.TASK_REFUSED, "task-0004", about("action-4"));
    journal.append(
        List.of(
            Entry.of(EntryKind.TASK_INTENT, new IdempotencyKey("task-0003"), about("action-3"))));
    Set<IdempotencyKey> expected =
        Set.of(new IdempotencyKey("action-1"), new IdempotencyKey("action-3"));
    assertEquals(expected, journal.handedOver());
    journal.close();
    open();
    assertEquals(expected, journal.handedOver());
  }

  @Test
  void a_journal_from_before_gets_its_index_and_stays_whole() throws SQLException {
    paidAt("2026-03-02T01:00:00Z", "payment-1");
    journal.close();
    Journals.tamper(folder.resolve("journal.db"), "DROP INDEX entry_by_kind");
    open();
    assertEquals(1, journal.payments(DAY, ZONE).size());
    assertEquals(new Journal.Verdict.Whole(2), journal.verify());
  }

  private static Map<Fact, String> about(String key) {
    return Map.of(Fact.ABOUT, key);
  }
}
