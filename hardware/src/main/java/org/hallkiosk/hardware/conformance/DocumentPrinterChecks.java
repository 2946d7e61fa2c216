package org.hallkiosk.hardware.conformance;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.DocumentPrinter;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.PrintJob;
import org.hallkiosk.hardware.device.PrintOutcome;

/// What every document printer must do, beside what every device must. It prints a few sheets.
public final class DocumentPrinterChecks {
  private static final Duration HANG = Duration.ofSeconds(60);

  private DocumentPrinterChecks() {}

  public static List<Check<DocumentPrinter>> checks() {
    return List.of(
        new Check<>(
            "a document comes out and its pages are told in rising order",
            DocumentPrinterChecks::prints),
        new Check<>(
            "what was cancelled beforehand is not printed, and called cancelled",
            DocumentPrinterChecks::cancels),
        new Check<>(
            "an empty tray is told as paper out, and never as printed",
            DocumentPrinterChecks::paperOut),
        new Check<>("status follows the cover", DocumentPrinterChecks::followsCover),
        new Check<>(
            "an unknown kind of document is refused before anything is printed",
            DocumentPrinterChecks::unknownFormat),
        new Check<>(
            "closing ends a job, and nothing is told afterwards",
            DocumentPrinterChecks::closeEndsJob),
        new Check<>("a closed printer prints nothing", DocumentPrinterChecks::closedRefuses));
  }

  private static Verdict prints(Subject<DocumentPrinter> subject) throws InterruptedException {
    List<Integer> told = new CopyOnWriteArrayList<>();
    try (DocumentPrinter printer = ready(subject)) {
      PrintOutcome outcome = printer.print(TestSheet.of(2), told::add, new CancelSignal());
      List<Integer> rising = told.stream().sorted().distinct().toList();
      return Verdict.that(
          outcome.equals(new PrintOutcome.Printed(2)) && told.equals(rising) && told.getLast() == 2,
          "two pages ended in " + outcome + " and were told as " + told);
    }
  }

  private static Verdict cancels(Subject<DocumentPrinter> subject) throws InterruptedException {
    CancelSignal cancel = new CancelSignal();
    cancel.request();
    try (DocumentPrinter printer = ready(subject)) {
      PrintOutcome outcome = printer.print(TestSheet.of(1), _ -> {}, cancel);
      return Verdict.that(outcome.equals(new PrintOutcome.Cancelled(0)), "it ended in " + outcome);
    }
  }

  private static Verdict paperOut(Subject<DocumentPrinter> subject) throws InterruptedException {
    try (DocumentPrinter printer = ready(subject)) {
      if (!subject.hands().does(Deed.EMPTY_TRAY)) {
        return new Verdict.Skipped("nobody can empty the tray here");
      }
      PrintOutcome outcome = printer.print(TestSheet.of(1), _ -> {}, new CancelSignal());
      subject.hands().does(Deed.FILL_TRAY);
      boolean back = Patience.until(HANG, () -> printer.check().ready());
      boolean told = fault(outcome).map(Fault::code).equals(Optional.of(FaultCode.PAPER_OUT));
      return Verdict.that(told && back, "it ended in " + outcome + ", ready again: " + back);
    }
  }

  private static Verdict followsCover(Subject<DocumentPrinter> subject)
      throws InterruptedException {
    try (DocumentPrinter printer = ready(subject)) {
      if (!subject.hands().does(Deed.OPEN_COVER)) {
        return new Verdict.Skipped("nobody can open the cover here");
      }
      boolean noticed = Patience.until(HANG, () -> says(printer, FaultCode.COVER_OPEN));
      subject.hands().does(Deed.SHUT_COVER);
      boolean back = Patience.until(HANG, () -> printer.check().ready());
      return Verdict.that(noticed && back, "cover noticed: " + noticed + ", back: " + back);
    }
  }

  private static Verdict unknownFormat(Subject<DocumentPrinter> subject)
      throws InterruptedException {
    PrintJob odd = new PrintJob("TEST", "application/x-unheard-of", new byte[1], 1);
    try (DocumentPrinter printer = ready(subject)) {
      PrintOutcome outcome = printer.print(odd, _ -> {}, new CancelSignal());
      return Verdict.that(
          outcome instanceof PrintOutcome.NotPrinted(Fault fault)
              && fault.code() == FaultCode.FORMAT_NOT_SUPPORTED,
          "it ended in " + outcome);
    }
  }

  private static Verdict closeEndsJob(Subject<DocumentPrinter> subject)
      throws InterruptedException {
    List<Integer> told = new CopyOnWriteArrayList<>();
    DocumentPrinter printer = ready(subject);
    Background<PrintOutcome> job =
        Background.of(() -> printer.print(TestSheet.of(3), told::add, new CancelSignal()));
    job.awaitWaiting(HANG);
    printer.close();
    Optional<PrintOutcome> outcome = job.result(HANG);
    int before = told.size();
    boolean quiet = !Patience.until(Duration.ofMillis(500), () -> told.size() > before);
    leaveEmpty(subject);
    return Verdict.that(
        outcome.isPresent() && quiet, "closed, it ended in " + outcome + ", told " + told);
  }

  /// The job goes on in the printer when nobody watches it.
  private static void leaveEmpty(Subject<DocumentPrinter> subject) throws InterruptedException {
    try (DocumentPrinter printer = ready(subject)) {
      printer.cancelLeftovers();
      Patience.until(HANG, () -> printer.check().ready());
    }
  }

  private static Verdict closedRefuses(Subject<DocumentPrinter> subject)
      throws InterruptedException {
    DocumentPrinter printer = ready(subject);
    printer.close();
    PrintOutcome outcome = printer.print(TestSheet.of(1), _ -> {}, new CancelSignal());
    return Verdict.that(
        outcome instanceof PrintOutcome.NotPrinted, "a closed printer ended in " + outcome);
  }

  private static DocumentPrinter ready(Subject<DocumentPrinter> subject)
      throws InterruptedException {
    DocumentPrinter printer = subject.open();
    Patience.until(HANG, () -> printer.check().ready());
    return printer;
  }

  private static boolean says(DocumentPrinter printer, FaultCode code) {
    return printer.check().faults().stream().anyMatch(fault -> fault.code() == code);
  }

  private static Optional<Fault> fault(PrintOutcome outcome) {
    return switch (outcome) {
      case PrintOutcome.NotPrinted(Fault fault) -> Optional.of(fault);
      case PrintOutcome.Uncertain(int _, Fault fault) -> Optional.of(fault);
      case PrintOutcome.Printed _, PrintOutcome.Cancelled _ -> Optional.empty();
    };
  }
}
