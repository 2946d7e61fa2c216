package org.hallkiosk.hardware.station;

import java.time.Duration;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.hardware.device.ReceiptPrinter;
import org.hallkiosk.hardware.device.Slip;

record SupervisedReceiptPrinter(Supervisor<ReceiptPrinter> supervisor)
    implements ReceiptPrinter, Supervised<ReceiptPrinter> {
  private static final Duration ONE_SLIP = Duration.ofSeconds(15);

  /// When the call is abandoned, the slip may have come out.
  @Override
  public PrintOutcome print(Slip slip, CancelSignal cancel) {
    return supervisor.call(
        Operation.<ReceiptPrinter, PrintOutcome>of(
                "print",
                ONE_SLIP,
                printer -> printer.print(slip, cancel),
                PrintOutcome.NotPrinted::new)
            .orLost(fault -> new PrintOutcome.Uncertain(0, fault))
            .cancelledBy(cancel, ONE_SLIP));
  }
}
