package org.hallkiosk.hardware.fuzz;

import java.time.Duration;
import java.util.List;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.driver.codeengine.Dialect;
import org.hallkiosk.hardware.driver.codeengine.EngineScanner;
import org.hallkiosk.hardware.driver.codeengine.EngineSettings;

/// The lines and answers of a barcode engine of either make.
public final class EngineTarget {
  private EngineTarget() {}

  public static void fuzzerTestOneInput(byte[] data) {
    for (Dialect dialect : List.of(Dialect.NEWLAND, Dialect.HONEYWELL)) {
      FuzzedLink link = new FuzzedLink(data);
      try (EngineScanner scanner =
          new EngineScanner(() -> link, dialect, EngineSettings.USUAL, link)) {
        var _ = scanner.scan(Duration.ofSeconds(2), new CancelSignal());
        scanner.check();
      }
    }
  }
}
