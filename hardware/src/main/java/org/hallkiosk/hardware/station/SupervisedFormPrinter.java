package org.hallkiosk.hardware.station;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FormOutcome;
import org.hallkiosk.hardware.device.FormPrinter;
import org.hallkiosk.hardware.device.FormStock;
import org.hallkiosk.hardware.device.FormTray;
import org.hallkiosk.hardware.device.PaperMouth;
import org.hallkiosk.hardware.device.PrintJob;

record SupervisedFormPrinter(Supervisor<FormPrinter> supervisor)
    implements FormPrinter, Supervised<FormPrinter> {
  private static final Duration WRITING_BOOKS = Duration.ofSeconds(10);
  private static final Duration ONE_PAGE = Duration.ofMinutes(10);
  private static final Duration CANCELLING = Duration.ofSeconds(30);
  private static final FormTray UNKNOWN =
      new FormTray.Uncounted(List.of(), "no driver counts these forms now");

  @Override
  public FormTray tray() {
    return supervisor.glance(FormPrinter::tray, UNKNOWN);
  }

  @Override
  public Optional<PaperMouth> mouth() {
    return supervisor
        .glance(FormPrinter::mouth, Optional.<PaperMouth>empty())
        .map(_ -> new SupervisedMouth<>(supervisor, FormPrinter::mouth));
  }

  @Override
  public Optional<Fault> load(FormStock loaded) {
    return supervisor.call(
        Operation.of("load forms", WRITING_BOOKS, printer -> printer.load(loaded), Optional::of));
  }

  /// When the call is abandoned, the form that was next may have left the tray.
  @Override
  public FormOutcome print(PrintJob onePage, CancelSignal cancel) {
    String next = next(tray());
    return supervisor.call(
        Operation.<FormPrinter, FormOutcome>of(
                "print",
                ONE_PAGE,
                printer -> printer.print(onePage, cancel),
                FormOutcome.NotPrinted::new)
            .orLost(fault -> new FormOutcome.Uncertain(next, fault))
            .cancelledBy(cancel, CANCELLING));
  }

  private static String next(FormTray tray) {
    return switch (tray) {
      case FormTray.Counted(FormStock stock) -> stock.next();
      case FormTray.Uncounted(List<String> doubtful, _) -> String.join(" ", doubtful);
    };
  }
}
