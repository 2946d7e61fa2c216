package org.hallkiosk.hardware.station;

import java.time.Duration;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.DocumentPrinter;
import org.hallkiosk.hardware.device.PaperMouth;
import org.hallkiosk.hardware.device.PaperRemoval;
import org.hallkiosk.hardware.device.PaperRetraction;

/// A mouth whose sensor and motor are used on its printer's thread, like all that may hang.
///
/// @param driven the driver's own
record SupervisedMouth(Supervisor<DocumentPrinter> printer, PaperMouth driven)
    implements PaperMouth {
  private static final Duration RETRACTING = Duration.ofSeconds(20);
  private static final Duration FEELING = Duration.ofSeconds(5);

  @Override
  public PaperRemoval awaitTaken(Duration patience, CancelSignal cancel) {
    return printer.call(
        Operation.<DocumentPrinter, PaperRemoval>of(
                "wait until the papers are taken",
                patience.plus(FEELING),
                _ -> driven.awaitTaken(patience, cancel),
                PaperRemoval.Failed::new)
            .cancelledBy(cancel, FEELING));
  }

  @Override
  public boolean retracts() {
    return driven.retracts();
  }

  @Override
  public PaperRetraction retract() {
    return printer.call(
        Operation.of("retract", RETRACTING, _ -> driven.retract(), PaperRetraction.Failed::new));
  }
}
