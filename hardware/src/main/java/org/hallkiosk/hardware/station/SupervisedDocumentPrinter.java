package org.hallkiosk.hardware.station;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.DocumentPrinter;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.PaperMouth;
import org.hallkiosk.hardware.device.PrintJob;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.hardware.device.PrintProgress;
import org.hallkiosk.hardware.device.PrinterCapabilities;
import org.hallkiosk.hardware.device.Supplies;

record SupervisedDocumentPrinter(Supervisor<DocumentPrinter> supervisor)
    implements DocumentPrinter, Supervised<DocumentPrinter> {
  private static final Duration ASKING = Duration.ofSeconds(10);

  /// From one page to the next, longer than any driver's own patience: staff may lay in paper.
  private static final Duration ONE_PAGE = Duration.ofMinutes(10);

  private static final Duration CANCELLING = Duration.ofSeconds(30);

  /// Nothing, while the printer does not answer.
  @Override
  public PrinterCapabilities capabilities() {
    return supervisor.call(
        Operation.of(
            "say what it can do",
            ASKING,
            DocumentPrinter::capabilities,
            _ -> new PrinterCapabilities("", Set.of(), false)));
  }

  @Override
  public Supplies supplies() {
    return supervisor.glance(DocumentPrinter::supplies, Supplies.UNKNOWN);
  }

  @Override
  public Optional<PaperMouth> mouth() {
    return supervisor
        .glance(DocumentPrinter::mouth, Optional.<PaperMouth>empty())
        .map(_ -> new SupervisedMouth<>(supervisor, DocumentPrinter::mouth));
  }

  /// When the call is abandoned, pages beyond the confirmed ones may lie in the tray.
  @Override
  public PrintOutcome print(PrintJob job, PrintProgress progress, CancelSignal cancel) {
    AtomicInteger confirmed = new AtomicInteger();
    return supervisor.call(
        Operation.<DocumentPrinter, PrintOutcome>telling(
                "print",
                ONE_PAGE,
                (printer, relay) -> printer.print(job, relayed(progress, confirmed, relay), cancel),
                PrintOutcome.NotPrinted::new)
            .orLost(fault -> new PrintOutcome.Uncertain(confirmed.get(), fault))
            .cancelledBy(cancel, CANCELLING));
  }

  private static PrintProgress relayed(
      PrintProgress progress, AtomicInteger confirmed, Relay relay) {
    return new PrintProgress() {
      @Override
      public void pageDone(int pages) {
        relay.tell(
            () -> {
              confirmed.set(pages);
              progress.pageDone(pages);
            });
      }

      @Override
      public void trouble(Fault fault) {
        relay.tell(() -> progress.trouble(fault));
      }
    };
  }

  @Override
  public int cancelLeftovers() {
    return supervisor.call(
        Operation.of("cancel what was left", CANCELLING, DocumentPrinter::cancelLeftovers, _ -> 0));
  }
}
