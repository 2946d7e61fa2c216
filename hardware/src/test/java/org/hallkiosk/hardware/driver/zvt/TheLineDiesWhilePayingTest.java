package org.hallkiosk.hardware.driver.zvt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardPayment;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.PaymentOrder;
import org.hallkiosk.hardware.device.PaymentStage;
import org.hallkiosk.hardware.device.Reversal;
import org.hallkiosk.hardware.parts.ScriptedWire;
import org.hallkiosk.hardware.simulator.faults.FaultBoard;
import org.hallkiosk.hardware.simulator.line.LineSpeed;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.simulator.line.VirtualTime;
import org.hallkiosk.hardware.simulator.zvt.SimulatedCardTerminal;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is said of money is what the terminal's own journal says, whatever breaks. Longer than most
/// files, since each moment in which a line can die is a test.
@Timeout(60)
class TheLineDiesWhilePayingTest {

  private static final PaymentOrder ORDER = new PaymentOrder("A2026000001", 1_250);
  private static final PaymentOrder NEXT = new PaymentOrder("A2026000002", 800);

  @TempDir Path folder;

  private final VirtualTime time = new VirtualTime(2);
  private final SimulatedCardTerminal bank = new SimulatedCardTerminal(Duration.ofSeconds(60));
  private final SimulatedLine line =
      new SimulatedLine("sim:zvt", LineSpeed.baud(115_200), time, bank);
  private final FaultBoard board = bank.board(line);
  private final List<PaymentStage> stages = new ArrayList<>();
  private ZvtTerminal terminal;

  @BeforeEach
  void start() {
    terminal = fresh(line);
  }

  @AfterEach
  void close() {
    terminal.close();
  }

  private ZvtTerminal fresh(ByteLinkOpener opener) {
    return new ZvtTerminal(opener, time, ZvtSettings.USUAL, folder.resolve("payments"));
  }

  private void restart() {
    terminal.close();
    terminal = fresh(line);
  }

  private CardPayment pay(PaymentOrder order) {
    return terminal.pay(order, stages::add, new CancelSignal());
  }

  private void happen(String fault) {
    board.happen(fault, "");
  }

  private static CardPayment.Approved approved(CardPayment payment) {
    return assertInstanceOf(CardPayment.Approved.class, payment);
  }

  @Test
  void a_payment_is_approved_and_the_citizen_is_led() {
    happen("pay");
    assertEquals(new CardPayment.Approved("611601", "000601", 1_250), pay(ORDER));
    assertEquals(
        List.of(
            PaymentStage.INSERT_CARD,
            PaymentStage.ENTER_PIN,
            PaymentStage.CONTACTING_BANK,
            PaymentStage.REMOVE_CARD),
        stages);
  }

  @ParameterizedTest
  @ValueSource(strings = {"silent-but-pays", "silent-after-approval", "dies-after-approval"})
  void a_booking_that_was_not_heard_is_unknown_and_then_found(String fault) {
    happen("pay");
    happen(fault);
    assertInstanceOf(CardPayment.Unknown.class, pay(ORDER));
    assertEquals(1_250, approved(terminal.query(ORDER.number())).amountFen());
    assertEquals(1_250, approved(pay(ORDER)).amountFen());
    assertEquals(1, bank.authorisations());
    assertEquals(1_250, bank.takenFen());
  }

  @ParameterizedTest
  @ValueSource(strings = {"silent-but-pays", "silent-after-approval", "dies-after-approval"})
  void it_is_found_after_a_restart_too(String fault) {
    happen("pay");
    happen(fault);
    assertInstanceOf(CardPayment.Unknown.class, pay(ORDER));
    restart();
    approved(pay(ORDER));
    assertEquals(1_250, bank.takenFen());
  }

  @Test
  void a_request_that_the_terminal_never_saw_is_unknown_and_then_not_found() {
    happen("drop-before-request");
    assertInstanceOf(CardPayment.Unknown.class, pay(ORDER));
    assertEquals(new CardPayment.NotFound(), terminal.query(ORDER.number()));
    happen("pay");
    approved(pay(ORDER));
    assertEquals(1_250, bank.takenFen());
  }

  @Test
  void a_terminal_that_cannot_be_reached_is_not_started() {
    happen("unplug");
    CardPayment.NotStarted end = assertInstanceOf(CardPayment.NotStarted.class, pay(ORDER));
    assertEquals(FaultCode.NOT_CONNECTED, end.fault().code());
    happen("plug-in");
    happen("pay");
    approved(pay(ORDER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"busy", "damaged-requests"})
  void a_refused_request_is_not_started_and_may_be_tried_again(String fault) {
    happen(fault);
    assertInstanceOf(CardPayment.NotStarted.class, pay(ORDER));
    assertEquals(new CardPayment.NotFound(), terminal.query(ORDER.number()));
    happen("pay");
    approved(pay(ORDER));
    assertEquals(1_250, bank.takenFen());
  }

  @ParameterizedTest
  @ValueSource(strings = {"damaged-request", "double-answer", "strange-message"})
  void what_only_disturbs_does_not_change_the_end(String fault) {
    happen("pay");
    happen(fault);
    approved(pay(ORDER));
    assertEquals(1, bank.authorisations());
  }

  @ParameterizedTest
  @ValueSource(strings = {"wrong-amount", "two-results", "no-result", "success-then-abort"})
  void what_contradicts_itself_is_never_approved(String fault) {
    happen("pay");
    happen(fault);
    assertInstanceOf(CardPayment.Unknown.class, pay(ORDER));
  }

  @ParameterizedTest
  @CsvSource({"51, 51", "5, 05", "113, ZVT 71"})
  void a_decline_keeps_the_bank_s_code(String code, String told) {
    board.happen("decline", code);
    assertEquals(new CardPayment.Declined(told), pay(ORDER));
    assertEquals(new CardPayment.Declined(told), terminal.query(ORDER.number()));
    assertEquals(new Reversal.NothingPaid(), terminal.reverse(ORDER.number()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cancel-at-pin", "scratched-card"})
  void a_citizen_who_does_not_pay_has_not_paid(String act) {
    happen(act);
    assertInstanceOf(CardPayment.NotPaid.class, pay(ORDER));
    assertEquals(0, bank.takenFen());
  }

  @Test
  void a_terminal_that_waits_in_vain_has_not_paid() {
    assertInstanceOf(CardPayment.NotPaid.class, pay(ORDER));
  }

  @Test
  void a_cancel_stops_the_terminal() {
    CancelSignal cancel = new CancelSignal();
    CardPayment end = terminal.pay(ORDER, _ -> cancel.request(), cancel);
    assertEquals(new CardPayment.Cancelled(), end);
    assertEquals(0, bank.takenFen());
  }

  @Test
  void a_cancel_that_comes_after_the_pin_does_not_hide_the_payment() {
    happen("pay");
    CancelSignal cancel = new CancelSignal();
    CardPayment end =
        terminal.pay(
            ORDER,
            stage -> {
              if (stage == PaymentStage.REMOVE_CARD) {
                cancel.request();
              }
            },
            cancel);
    approved(end);
    assertEquals(1_250, bank.takenFen());
  }

  @Test
  void the_next_payment_decides_the_one_before_it() {
    happen("pay");
    happen("silent-after-approval");
    assertInstanceOf(CardPayment.Unknown.class, pay(ORDER));
    happen("pay");
    approved(pay(NEXT));
    approved(terminal.query(ORDER.number()));
    assertEquals(2_050, bank.takenFen());
  }

  @Test
  void a_terminal_is_stopped_before_it_is_asked_what_became_of_an_order() throws IOException {
    Files.writeString(folder.resolve("payments"), "begun,A2026000001,1250,none\n");
    ScriptedWire wire = new ScriptedWire();
    try (ZvtTerminal after =
        new ZvtTerminal(() -> wire, wire, ZvtSettings.USUAL, folder.resolve("payments"))) {
      assertInstanceOf(CardPayment.Unknown.class, after.query(ORDER.number()));
      assertEquals("10 02 06 B0 00", wire.requests().getFirst().substring(0, 14));
    }
  }

  @Test
  void an_emptied_journal_leaves_the_order_unknown() {
    happen("pay");
    approved(pay(NEXT));
    happen("pay");
    happen("silent-after-approval");
    assertInstanceOf(CardPayment.Unknown.class, pay(ORDER));
    happen("end-of-day");
    assertInstanceOf(CardPayment.Unknown.class, terminal.query(ORDER.number()));
  }

  @Test
  void a_terminal_that_tells_nothing_leaves_the_order_unknown() {
    happen("tell-nothing");
    happen("pay");
    happen("silent-after-approval");
    assertInstanceOf(CardPayment.Unknown.class, pay(ORDER));
    assertInstanceOf(CardPayment.Unknown.class, terminal.query(ORDER.number()));
    assertInstanceOf(Reversal.Unknown.class, terminal.reverse(ORDER.number()));
  }

  @Test
  void a_payment_is_taken_back_by_its_receipt() {
    happen("pay");
    approved(pay(ORDER));
    assertEquals(new Reversal.Reversed(), terminal.reverse(ORDER.number()));
    assertEquals(new CardPayment.Reversed(), terminal.query(ORDER.number()));
    assertEquals(0, bank.takenFen());
  }

  @Test
  void a_reversal_that_was_not_heard_is_unknown_and_never_done_twice() {
    happen("pay");
    approved(pay(ORDER));
    happen("reversal-dies");
    assertInstanceOf(Reversal.Unknown.class, terminal.reverse(ORDER.number()));
    restart();
    assertEquals(new CardPayment.Reversed(), terminal.query(ORDER.number()));
    assertEquals(new Reversal.Reversed(), terminal.reverse(ORDER.number()));
    assertEquals(0, bank.takenFen());
  }

  @Test
  void a_ledger_torn_by_a_power_failure_is_mended() throws IOException {
    happen("pay");
    approved(pay(ORDER));
    Path ledger = folder.resolve("payments");
    Files.writeString(ledger, Files.readString(ledger) + "begun,A2026000");
    restart();
    approved(terminal.query(ORDER.number()));
    happen("pay");
    approved(pay(NEXT));
    restart();
    approved(terminal.query(NEXT.number()));
  }

  @Test
  void without_a_ledger_nothing_is_sent() throws IOException {
    Files.createDirectory(folder.resolve("payments"));
    happen("pay");
    assertInstanceOf(CardPayment.NotStarted.class, pay(ORDER));
    assertEquals(0, bank.authorisations());
  }

  @Test
  void health_follows_the_line() {
    assertTrue(terminal.check().ready());
    happen("unplug");
    assertFalse(terminal.check().ready());
    happen("plug-in");
    assertTrue(terminal.check().ready());
  }
}
