package org.hallkiosk.hardware.station;

import java.time.Duration;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CodeScan;
import org.hallkiosk.hardware.device.CodeScanner;

record SupervisedCodeScanner(Supervisor<CodeScanner> supervisor)
    implements CodeScanner, Supervised<CodeScanner> {
  private static final Duration SETTLING = Duration.ofSeconds(3);

  @Override
  public CodeScan scan(Duration patience, CancelSignal cancel) {
    return supervisor.call(
        Operation.<CodeScanner, CodeScan>of(
                "scan",
                patience.plus(SETTLING),
                scanner -> scanner.scan(patience, cancel),
                CodeScan.Failed::new)
            .cancelledBy(cancel, SETTLING));
  }
}
