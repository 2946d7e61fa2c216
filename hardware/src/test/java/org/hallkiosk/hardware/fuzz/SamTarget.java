package org.hallkiosk.hardware.fuzz;

import java.time.Duration;
import java.util.List;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardExtra;
import org.hallkiosk.hardware.device.CardRequest;
import org.hallkiosk.hardware.driver.sam.SamReader;

/// The answers of an ID card module.
public final class SamTarget {
  private SamTarget() {}

  static List<byte[]> seeds() {
    return List.of(
        FuzzedLink.saying(
            FuzzedLink.hex("AA AA AA 96 69 00 08 00 00 9F 00 00 00 00 97"),
            FuzzedLink.hex("AA AA AA 96 69 00 0C 00 00 90 00 00 00 00 00 00 00 00 9C"),
            FuzzedLink.hex("AA AA AA 96 69 00 04 00 00 41 45")));
  }

  public static void fuzzerTestOneInput(byte[] data) {
    FuzzedLink link = new FuzzedLink(data);
    try (SamReader reader = new SamReader(() -> link, link)) {
      var _ =
          reader.read(
              CardRequest.with(CardExtra.values()), Duration.ofSeconds(2), new CancelSignal());
      var _ = reader.samId();
    }
  }
}
