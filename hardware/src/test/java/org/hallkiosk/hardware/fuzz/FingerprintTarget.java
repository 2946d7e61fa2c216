package org.hallkiosk.hardware.fuzz;

import java.time.Duration;
import java.util.List;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.driver.zfm.ZfmReader;
import org.hallkiosk.hardware.driver.zfm.ZfmSettings;

/// The packets of a fingerprint module.
public final class FingerprintTarget {
  private static final byte[] OK = FuzzedLink.hex("EF 01 FF FF FF FF 07 00 03 00 00 0A");
  private static final byte[] NO_FINGER = FuzzedLink.hex("EF 01 FF FF FF FF 07 00 03 02 00 0C");
  private static final byte[] DATA = FuzzedLink.hex("EF 01 FF FF FF FF 02 00 04 01 02 00 09");
  private static final byte[] LAST = FuzzedLink.hex("EF 01 FF FF FF FF 08 00 04 01 02 00 0F");

  private FingerprintTarget() {}

  /// Password, look, features; then their upload, and the beginning of the picture's.
  static List<byte[]> seeds() {
    return List.of(
        FuzzedLink.saying(
            FuzzedLink.PAUSE,
            OK,
            FuzzedLink.PAUSE,
            OK,
            FuzzedLink.PAUSE,
            OK,
            FuzzedLink.PAUSE,
            OK,
            DATA,
            LAST,
            FuzzedLink.PAUSE,
            OK,
            DATA,
            LAST),
        FuzzedLink.saying(FuzzedLink.PAUSE, OK, FuzzedLink.PAUSE, NO_FINGER));
  }

  public static void fuzzerTestOneInput(byte[] data) {
    FuzzedLink link = new FuzzedLink(data);
    try (ZfmReader reader = new ZfmReader(() -> link, link, ZfmSettings.USUAL)) {
      var _ = reader.capture(Duration.ofSeconds(2), new CancelSignal());
      reader.check();
    }
  }
}
