package org.hallkiosk.hardware.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardDispenser;
import org.hallkiosk.hardware.device.CardPayment;
import org.hallkiosk.hardware.device.CardTerminal;
import org.hallkiosk.hardware.device.Device;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.device.Dispensing;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.FormOutcome;
import org.hallkiosk.hardware.device.FormPrinter;
import org.hallkiosk.hardware.device.FormStock;
import org.hallkiosk.hardware.device.FormTray;
import org.hallkiosk.hardware.device.PaymentOrder;
import org.hallkiosk.hardware.device.PrintJob;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.hardware.device.ReceiptPrinter;
import org.hallkiosk.hardware.device.Retraction;
import org.hallkiosk.hardware.device.Reversal;
import org.hallkiosk.hardware.device.Slip;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A call that moves paper, cards or money hangs or is refused: what may have been done is told as
/// uncertain, and what was never begun as not done.
@Timeout(120)
class NothingDoneIsNeverToldAsUndoneTest {
  private static final PaymentOrder ORDER = new PaymentOrder("ORDER00001", 500);
  private static final PrintJob JOB = new PrintJob("CASE-1", PrintJob.PDF, new byte[0], 1);

  private final Ward ward = new Ward();
  private final CancelSignal never = new CancelSignal();
  private final List<StuckDriver<?>> stuck = new ArrayList<>();

  @AfterEach
  void close() {
    stuck.forEach(StuckDriver::comeBack);
    ward.close();
  }

  @Test
  void a_payment_that_hangs_may_have_moved_money() throws InterruptedException {
    CardPayment paid =
        hung(
            DeviceKind.CARD_TERMINAL,
            CardTerminal.class,
            device -> new SupervisedCardTerminal(device).pay(ORDER, stage -> {}, never));
    assertEquals(FaultCode.STUCK, assertInstanceOf(CardPayment.Unknown.class, paid).fault().code());
  }

  @Test
  void a_payment_at_a_missing_terminal_was_not_started() {
    CardTerminal terminal = new SupervisedCardTerminal(absent(DeviceKind.CARD_TERMINAL));
    assertInstanceOf(CardPayment.NotStarted.class, terminal.pay(ORDER, stage -> {}, never));
    assertInstanceOf(CardPayment.Unknown.class, terminal.query("ORDER00001"));
    assertInstanceOf(Reversal.Unknown.class, terminal.reverse("ORDER00001"));
  }

  @Test
  void a_reversal_that_hangs_may_have_been_made() throws InterruptedException {
    Reversal reversal =
        hung(
            DeviceKind.CARD_TERMINAL,
            CardTerminal.class,
            device -> new SupervisedCardTerminal(device).reverse("ORDER00001"));
    assertInstanceOf(Reversal.Unknown.class, reversal);
  }

  @Test
  void a_card_may_have_left_the_stack() throws InterruptedException {
    Dispensing dispensed =
        hung(
            DeviceKind.CARD_DISPENSER,
            CardDispenser.class,
            device -> new SupervisedCardDispenser(device).dispense(never));
    assertInstanceOf(Dispensing.Uncertain.class, dispensed);
  }

  @Test
  void a_missing_dispenser_has_dispensed_nothing() {
    CardDispenser dispenser = new SupervisedCardDispenser(absent(DeviceKind.CARD_DISPENSER));
    assertInstanceOf(Dispensing.NotDispensed.class, dispenser.dispense(never));
    assertInstanceOf(Retraction.Failed.class, dispenser.retract());
  }

  @Test
  void a_slip_may_have_come_out() throws InterruptedException {
    PrintOutcome printed =
        hung(
            DeviceKind.RECEIPT_PRINTER,
            ReceiptPrinter.class,
            device -> new SupervisedReceiptPrinter(device).print(new Slip(List.of()), never));
    assertInstanceOf(PrintOutcome.Uncertain.class, printed);
  }

  @Test
  void the_next_form_may_have_left_the_tray() throws InterruptedException {
    FormOutcome printed =
        hung(
            DeviceKind.FORM_PRINTER,
            FormPrinter.class,
            device -> new SupervisedFormPrinter(device).print(JOB, never));
    assertEquals("A0098", assertInstanceOf(FormOutcome.Uncertain.class, printed).serial());
  }

  @Test
  void a_missing_form_printer_has_no_forms_and_spoils_none() {
    FormPrinter printer = new SupervisedFormPrinter(absent(DeviceKind.FORM_PRINTER));
    assertInstanceOf(FormTray.Uncounted.class, printer.tray());
    assertEquals(
        Optional.of(FaultCode.NOT_CONNECTED),
        printer.load(new FormStock("A0001", 10)).map(f -> f.code()));
    assertInstanceOf(FormOutcome.NotPrinted.class, printer.print(JOB, never));
  }

  private <D extends Device, R> R hung(
      DeviceKind kind, Class<D> type, Function<Supervisor<D>, R> call) throws InterruptedException {
    StuckDriver<D> driver =
        new StuckDriver<>(
            type,
            () -> {
              throw new IllegalStateException("nobody waits for this answer");
            });
    stuck.add(driver);
    Supervisor<D> supervisor = ward.device(kind, driver::driver);
    Asked<R> asked = Asked.of(() -> call.apply(supervisor));
    driver.awaitEntered();
    return asked.answerInTime(ward.clock);
  }

  private <D extends Device> Supervisor<D> absent(DeviceKind kind) {
    return Supervisor.absent(kind, kind.configured() + ": the device list names none", ward.duty);
  }

  @Test
  void a_printer_that_hangs_for_an_hour_was_given_up_long_before() throws InterruptedException {
    hung(
        DeviceKind.RECEIPT_PRINTER,
        ReceiptPrinter.class,
        device -> new SupervisedReceiptPrinter(device).print(new Slip(List.of()), never));
    assertEquals(
        true, ward.clock.nanos() < Duration.ofMinutes(1).toNanos(), "" + ward.clock.nanos());
  }
}
