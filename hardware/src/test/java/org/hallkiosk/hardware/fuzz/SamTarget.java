package org.hallkiosk.hardware.fuzz;

import java.time.Duration;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.driver.sam.SamReader;

/// The answers of an ID card module.
public final class SamTarget {
  private SamTarget() {}

  public static void fuzzerTestOneInput(byte[] data) {
    FuzzedLink link = new FuzzedLink(data);
    try (SamReader reader = new SamReader(() -> link, link)) {
      var _ = reader.read(Duration.ofSeconds(2), new CancelSignal());
      var _ = reader.samId();
    }
  }
}
