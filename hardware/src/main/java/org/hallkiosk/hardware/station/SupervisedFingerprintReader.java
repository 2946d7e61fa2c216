package org.hallkiosk.hardware.station;

import java.time.Duration;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.FingerprintCapture;
import org.hallkiosk.hardware.device.FingerprintReader;

record SupervisedFingerprintReader(Supervisor<FingerprintReader> supervisor)
    implements FingerprintReader, Supervised<FingerprintReader> {
  /// An image at 57600 baud takes about 7 s.
  private static final Duration TRANSFER = Duration.ofSeconds(20);

  @Override
  public FingerprintCapture capture(Duration patience, CancelSignal cancel) {
    return supervisor.call(
        Operation.<FingerprintReader, FingerprintCapture>of(
                "capture",
                patience.plus(TRANSFER),
                reader -> reader.capture(patience, cancel),
                FingerprintCapture.Failed::new)
            .cancelledBy(cancel, TRANSFER));
  }
}
