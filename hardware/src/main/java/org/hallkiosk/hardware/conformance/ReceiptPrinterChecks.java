package org.hallkiosk.hardware.conformance;

import java.time.Duration;
import java.util.List;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.hardware.device.ReceiptPrinter;
import org.hallkiosk.hardware.device.Slip;

/// What every receipt printer must do, beside what every device must. It prints two slips.
public final class ReceiptPrinterChecks {
  private static final Duration HANG = Duration.ofSeconds(60);
  private static final Slip SLIP =
      new Slip(
          List.of(
              new Slip.Title("测试"),
              new Slip.Text("打印机自检，凭条可以丢弃。"),
              new Slip.Pair("编号", "TEST-1"),
              new Slip.Rule(),
              new Slip.Qr("TEST-1")));

  private ReceiptPrinterChecks() {}

  public static List<Check<ReceiptPrinter>> checks() {
    return List.of(
        new Check<>("a slip comes out", ReceiptPrinterChecks::prints),
        new Check<>(
            "what was cancelled beforehand is not printed, and called cancelled",
            ReceiptPrinterChecks::cancels),
        new Check<>(
            "without paper nothing is printed, and status follows the roll",
            ReceiptPrinterChecks::followsRoll),
        new Check<>("status follows the cover", ReceiptPrinterChecks::followsCover),
        new Check<>("an unplugged printer has printed nothing", ReceiptPrinterChecks::unplugged),
        new Check<>("a closed printer prints nothing", ReceiptPrinterChecks::closedRefuses));
  }

  private static Verdict prints(Subject<ReceiptPrinter> subject) throws InterruptedException {
    try (ReceiptPrinter printer = ready(subject)) {
      PrintOutcome outcome = printer.print(SLIP, new CancelSignal());
      return Verdict.that(outcome.equals(new PrintOutcome.Printed(1)), "it ended in " + outcome);
    }
  }

  private static Verdict cancels(Subject<ReceiptPrinter> subject) throws InterruptedException {
    CancelSignal cancel = new CancelSignal();
    cancel.request();
    try (ReceiptPrinter printer = ready(subject)) {
      PrintOutcome outcome = printer.print(SLIP, cancel);
      return Verdict.that(outcome.equals(new PrintOutcome.Cancelled(0)), "it ended in " + outcome);
    }
  }

  private static Verdict followsRoll(Subject<ReceiptPrinter> subject) throws InterruptedException {
    return refused(subject, Deed.EMPTY_TRAY, Deed.FILL_TRAY, FaultCode.PAPER_OUT);
  }

  private static Verdict followsCover(Subject<ReceiptPrinter> subject) throws InterruptedException {
    return refused(subject, Deed.OPEN_COVER, Deed.SHUT_COVER, FaultCode.COVER_OPEN);
  }

  private static Verdict refused(
      Subject<ReceiptPrinter> subject, Deed harm, Deed mend, FaultCode expected)
      throws InterruptedException {
    try (ReceiptPrinter printer = ready(subject)) {
      if (!subject.hands().does(harm)) {
        return new Verdict.Skipped("nobody can " + harm.request() + " here");
      }
      boolean noticed = Patience.until(HANG, () -> says(printer, expected));
      PrintOutcome outcome = printer.print(SLIP, new CancelSignal());
      subject.hands().does(mend);
      boolean back = Patience.until(HANG, () -> printer.check().ready());
      return Verdict.that(
          noticed && back && outcome instanceof PrintOutcome.NotPrinted,
          "noticed: " + noticed + ", printing: " + outcome + ", back: " + back);
    }
  }

  private static Verdict unplugged(Subject<ReceiptPrinter> subject) throws InterruptedException {
    try (ReceiptPrinter printer = ready(subject)) {
      if (!subject.hands().does(Deed.UNPLUG)) {
        return new Verdict.Skipped("nobody can pull its plug here");
      }
      PrintOutcome outcome = printer.print(SLIP, new CancelSignal());
      subject.hands().does(Deed.PLUG_IN);
      boolean back = Patience.until(HANG, () -> printer.check().ready());
      return Verdict.that(
          back && outcome instanceof PrintOutcome.NotPrinted,
          "it ended in " + outcome + ", back: " + back);
    }
  }

  private static Verdict closedRefuses(Subject<ReceiptPrinter> subject)
      throws InterruptedException {
    ReceiptPrinter printer = ready(subject);
    printer.close();
    PrintOutcome outcome = printer.print(SLIP, new CancelSignal());
    return Verdict.that(
        outcome instanceof PrintOutcome.NotPrinted, "a closed printer ended in " + outcome);
  }

  private static ReceiptPrinter ready(Subject<ReceiptPrinter> subject) throws InterruptedException {
    ReceiptPrinter printer = subject.open();
    Patience.until(HANG, () -> printer.check().ready());
    return printer;
  }

  private static boolean says(ReceiptPrinter printer, FaultCode code) {
    return printer.check().faults().stream().anyMatch(fault -> fault.code() == code);
  }
}
