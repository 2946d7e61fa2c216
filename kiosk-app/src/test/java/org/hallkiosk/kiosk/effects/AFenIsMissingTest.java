package org.hallkiosk.kiosk.effects;

import static org.hallkiosk.kiosk.workbench.hall.HallBench.answered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.Difference;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.MaterialRef;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.hall.Application;
import org.hallkiosk.kiosk.hall.Hall;
import org.hallkiosk.kiosk.hall.HallRecord;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.Material;
import org.hallkiosk.kiosk.hall.wording.CarriedHall;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.journal.Journal;
import org.hallkiosk.kiosk.journal.sqlite.JournalFile;
import org.hallkiosk.kiosk.journal.sqlite.JournalOpening;
import org.hallkiosk.kiosk.session.Event;
import org.hallkiosk.kiosk.workbench.hall.Citizen;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.hall.HallBench;
import org.hallkiosk.kiosk.workbench.hall.data.Shelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A day with an order that was paid, one that was refunded, one that was closed, one whose notice
/// was paid at a bank and one whose notice was scanned by a phone; the next morning hall, channel
/// and journal are held beside each other, over the real wire, and a fen is missing in one of them.
class AFenIsMissingTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final ServiceId FINE = new ServiceId("traffic-violation");
  private static final Fen WHOLE = new Fen(20_000);
  private static final Fen LESS = new Fen(19_999);

  @TempDir Path folder;
  private HallBench bench;
  private Journal journal;
  private LocalDate day;
  private int proofs;

  @BeforeEach
  void open() throws IOException {
    bench = new HallBench(folder.resolve("hall"));
    day = LocalDate.ofInstant(bench.hallClock().instant(), ZONE);
    journal = journal("journal.db");
  }

  private Journal journal(String name) {
    JournalOpening opening = JournalFile.open(folder.resolve(name), bench.hallClock());
    return assertInstanceOf(JournalOpening.Opened.class, opening).journal();
  }

  @AfterEach
  void close() throws IOException {
    journal.close();
    bench.close();
  }

  private record Orders(OrderNumber paid, OrderNumber scanned) {}

  /// @param known what the journal knows of the first order
  private Orders aDay(Fen known) {
    OrderNumber paid = ordered(Citizens.ORDINARY);
    assertTrue(bench.hall().phonePays(paid));
    proved(EntryKind.PAYMENT_INTENT, EntryKind.PAYMENT_MADE, paid, known);
    OrderNumber refunded = ordered(Citizens.HONG_KONG_RESIDENT);
    assertTrue(bench.hall().phonePays(refunded));
    proved(EntryKind.PAYMENT_INTENT, EntryKind.PAYMENT_MADE, refunded, WHOLE);
    done(bench.terminal().refund(bench.newKey(), refunded));
    proved(EntryKind.REFUND_INTENT, EntryKind.REFUNDED, refunded, WHOLE);
    OrderNumber closed = ordered(Citizens.HOUSE_OWNER);
    done(bench.terminal().closeOrder(bench.newKey(), closed));
    proved(EntryKind.PAYMENT_INTENT, EntryKind.PAYMENT_NOT_MADE, closed, WHOLE);
    OrderNumber byNotice = ordered(Citizens.SECOND);
    assertTrue(bench.hall().noticePaid(byNotice));
    proved(EntryKind.PAYMENT_INTENT, EntryKind.PAYMENT_DEFERRED, byNotice, WHOLE);
    OrderNumber scanned = ordered(Citizens.AGENT);
    proved(EntryKind.PAYMENT_INTENT, EntryKind.PAYMENT_DEFERRED, scanned, WHOLE);
    assertTrue(bench.hall().phonePays(scanned));
    return new Orders(paid, scanned);
  }

  @Test
  void an_ordinary_day_agrees_to_the_fen() {
    var _ = aDay(WHOLE);
    assertEquals(List.of(), nextMorning());
  }

  @Test
  void a_fen_too_few_in_the_journal_is_found() {
    OrderNumber paid = aDay(LESS).paid();
    assertEquals(
        List.of(new Difference(paid, Difference.What.PAID, WHOLE, WHOLE, LESS)), nextMorning());
  }

  @Test
  void a_fen_too_few_at_the_channel_is_found() throws IOException {
    OrderNumber paid = aDay(WHOLE).paid();
    planted("channel.jsonl", "CHARGED", paid);
    assertEquals(
        List.of(new Difference(paid, Difference.What.PAID, WHOLE, LESS, WHOLE)), nextMorning());
  }

  @Test
  void a_fen_too_few_of_a_notice_that_a_phone_scanned_is_found() throws IOException {
    OrderNumber scanned = aDay(WHOLE).scanned();
    planted("channel.jsonl", "CHARGED", scanned);
    assertEquals(
        List.of(new Difference(scanned, Difference.What.PAID, WHOLE, LESS, Fen.NOTHING)),
        nextMorning());
  }

  @Test
  void a_fen_too_few_in_the_halls_books_is_found() throws IOException {
    OrderNumber paid = aDay(WHOLE).paid();
    planted("books.jsonl", "order-paid", paid);
    assertEquals(
        List.of(new Difference(paid, Difference.What.PAID, LESS, WHOLE, WHOLE)), nextMorning());
  }

  @Test
  void money_that_the_terminal_never_learned_of_is_found() {
    var _ = aDay(WHOLE);
    OrderNumber unknown = ordered(Citizens.STAR_CARD_HOLDER);
    assertTrue(bench.hall().phonePays(unknown));
    assertEquals(
        List.of(new Difference(unknown, Difference.What.PAID, WHOLE, WHOLE, Fen.NOTHING)),
        nextMorning());
  }

  @Test
  void money_that_goes_back_at_another_terminal_differs_at_neither() throws IOException {
    OrderNumber paid = aDay(WHOLE).paid();
    try (CarriedHall there = bench.enrolled("terminal-next-door", HallBench.PATIENT);
        Journal written = journal("next-door.db")) {
      done(there.refund(bench.newKey(), paid));
      proved(written, EntryKind.REFUND_INTENT, EntryKind.REFUNDED, paid, WHOLE);
      bench.advance(Duration.ofDays(1));
      assertEquals(List.of(), differences(bench.terminal(), journal));
      assertEquals(List.of(), differences(there, written));
    }
  }

  /// The hall is dead while somebody changes its files.
  private void planted(String file, String event, OrderNumber order) throws IOException {
    answered(bench.terminal().statement(day));
    Path books = bench.directory().resolve(file);
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(books)) {
      boolean meant = line.contains(event) && line.contains(order.value());
      lines.add(meant ? line.replace("\"amount\":20000", "\"amount\":19999") : line);
    }
    assertNotEquals(Files.readAllLines(books), lines);
    bench.restart(() -> Files.write(books, lines));
  }

  private OrderNumber ordered(Citizen citizen) {
    HallToken token = bench.checked(citizen);
    HallRecord violation =
        answered(bench.terminal().records(token, FINE, "violations", Map.of())).getFirst();
    byte[] signature = "<svg>示例</svg>".getBytes(StandardCharsets.UTF_8);
    String sha256 = Shelf.sha256(signature);
    answered(bench.terminal().upload(token, new Material(sha256, "image/svg+xml", signature)));
    CaseNumber fine =
        done(
            bench
                .terminal()
                .submit(
                    token,
                    bench.newKey(),
                    new Application(
                        FINE,
                        Map.of(
                            "find", "mine",
                            "violation", violation.id(),
                            "payable", "yes",
                            "fiscal-receipt", "yes"),
                        List.of(new MaterialRef.Uploaded("facts-signature", sha256, 1)),
                        Optional.of(WHOLE),
                        Optional.empty())));
    done(bench.terminal().openOrder(token, bench.newKey(), fine));
    return answered(bench.terminal().order(fine)).number();
  }

  private static CaseNumber done(ActionOutcome outcome) {
    return assertInstanceOf(ActionOutcome.Done.class, outcome).caseNumber();
  }

  private void proved(EntryKind intent, EntryKind proof, OrderNumber order, Fen amount) {
    proved(journal, intent, proof, order, amount);
  }

  private void proved(
      Journal into, EntryKind intent, EntryKind proof, OrderNumber order, Fen amount) {
    proofs++;
    IdempotencyKey key = new IdempotencyKey("session-%d".formatted(proofs));
    Map<Fact, String> facts =
        Map.of(Fact.ORDER, order.value(), Fact.AMOUNT, String.valueOf(amount.value()));
    into.append(List.of(Entry.of(intent, key, Map.of()), Entry.of(proof, key, facts)));
  }

  /// What the watch finds about the day that has ended.
  private List<Difference> nextMorning() {
    bench.advance(Duration.ofDays(1));
    return differences(bench.terminal(), journal);
  }

  private List<Difference> differences(Hall hall, Journal written) {
    VirtualScheduler scheduler = new VirtualScheduler();
    List<Event> events = new ArrayList<>();
    new BooksWatch(scheduler, hall, written, bench.hallClock(), ZONE, events::add).start();
    scheduler.settle();
    return events.stream()
        .map(Event.BooksCompared.class::cast)
        .filter(compared -> compared.day().equals(day))
        .findFirst()
        .orElseThrow()
        .differences();
  }
}
