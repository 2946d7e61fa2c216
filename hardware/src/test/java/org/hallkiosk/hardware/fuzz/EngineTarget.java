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

  static List<byte[]> seeds() {
    return List.of(
        FuzzedLink.saying(
            FuzzedLink.hex("02 01 30 30 30 30 23 53 43 4E 4D 4F 44 30 06 3B 03"),
            FuzzedLink.hex("02 01 30 30 30 30 23 53 43 4E 54 52 47 31 06 3B 03"),
            FuzzedLink.hex("5A 4A 2D 30 31 32 33 0D 0A")),
        FuzzedLink.saying(
            FuzzedLink.hex("54 52 47 4D 4F 44 30 06 21"),
            FuzzedLink.hex("54 52 47 4D 4F 44 30 06 21"),
            FuzzedLink.hex("5A 4A 0D")));
  }

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
