package org.hallkiosk.hardware.conformance;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.FormOutcome;
import org.hallkiosk.hardware.device.FormPrinter;
import org.hallkiosk.hardware.device.FormStock;
import org.hallkiosk.hardware.device.FormTray;

/// What every printer of numbered forms must do, beside what every device must. It needs five forms
/// in the tray, from `T0098` on, for each check, and prints on two of them at most. With nobody
/// there to lay them in, nothing is printed: the forms of a terminal at work are counted.
public final class FormPrinterChecks {
  /// What [Deed#FILL_TRAY] must lay in.
  public static final FormStock PACK = new FormStock("T0098", 5);

  private static final FormStock ONE = new FormStock("T0098", 1);
  private static final Duration HANG = Duration.ofSeconds(60);

  private FormPrinterChecks() {}

  public static List<Check<FormPrinter>> checks() {
    return List.of(
        new Check<>(
            "forms follow each other by their serials", on(PACK, FormPrinterChecks::prints)),
        new Check<>("what was cancelled uses no form", on(PACK, FormPrinterChecks::cancels)),
        new Check<>("the last form is the last", on(ONE, FormPrinterChecks::ends)),
        new Check<>(
            "a tray that is empty too early must be counted", on(PACK, FormPrinterChecks::stolen)),
        new Check<>("a closed printer uses no form", on(PACK, FormPrinterChecks::closedRefuses)));
  }

  private static Verdict prints(FormPrinter printer, Hands hands) {
    List<Optional<String>> used = List.of(used(printer), used(printer));
    return Verdict.that(
        used.equals(List.of(Optional.of("T0098"), Optional.of("T0099")))
            && printer.tray().equals(new FormTray.Counted(new FormStock("T0100", 3))),
        "printed on " + used + ", and left " + printer.tray());
  }

  private static Optional<String> used(FormPrinter printer) {
    return switch (printer.print(TestSheet.of(1), new CancelSignal())) {
      case FormOutcome.Printed(String serial, var _) -> Optional.of(serial);
      case FormOutcome.NotPrinted _,
          FormOutcome.Spoiled _,
          FormOutcome.Uncertain _,
          FormOutcome.Mismatched _,
          FormOutcome.Cancelled _ ->
          Optional.empty();
    };
  }

  private static Verdict cancels(FormPrinter printer, Hands hands) {
    CancelSignal cancel = new CancelSignal();
    cancel.request();
    FormOutcome outcome = printer.print(TestSheet.of(1), cancel);
    return Verdict.that(
        outcome instanceof FormOutcome.Cancelled
            && printer.tray().equals(new FormTray.Counted(PACK)),
        "it ended in " + outcome + ", and left " + printer.tray());
  }

  private static Verdict ends(FormPrinter printer, Hands hands) {
    Optional<String> last = used(printer);
    FormOutcome after = printer.print(TestSheet.of(1), new CancelSignal());
    return Verdict.that(
        last.isPresent()
            && after instanceof FormOutcome.NotPrinted(Fault fault)
            && fault.code() == FaultCode.STOCK_OUT
            && !printer.check().ready(),
        "the last was " + last + ", and then came " + after);
  }

  private static Verdict stolen(FormPrinter printer, Hands hands) throws InterruptedException {
    if (!hands.does(Deed.EMPTY_TRAY)) {
      return new Verdict.Skipped("nobody can empty the tray here");
    }
    FormOutcome outcome = printer.print(TestSheet.of(1), new CancelSignal());
    hands.does(Deed.FILL_TRAY);
    boolean doubted = printer.tray() instanceof FormTray.Uncounted;
    printer.load(PACK);
    boolean back = Patience.until(HANG, () -> printer.check().ready());
    return Verdict.that(
        outcome instanceof FormOutcome.NotPrinted && doubted && back,
        "it ended in " + outcome + ", doubted: " + doubted + ", back: " + back);
  }

  private static Verdict closedRefuses(FormPrinter printer, Hands hands) {
    printer.close();
    FormOutcome outcome = printer.print(TestSheet.of(1), new CancelSignal());
    return Verdict.that(
        outcome instanceof FormOutcome.NotPrinted
            && printer.tray().equals(new FormTray.Counted(PACK)),
        "it ended in " + outcome + ", and left " + printer.tray());
  }

  private static Check.Trial<FormPrinter> on(FormStock stock, LoadedTrial trial) {
    return subject -> {
      if (!subject.hands().does(Deed.FILL_TRAY)) {
        return new Verdict.Skipped("nobody can lay numbered forms into the tray here");
      }
      try (FormPrinter printer = subject.open()) {
        printer.load(stock);
        Patience.until(HANG, () -> printer.check().ready());
        return trial.run(printer, subject.hands());
      }
    };
  }

  private interface LoadedTrial {
    Verdict run(FormPrinter printer, Hands hands) throws InterruptedException;
  }
}
