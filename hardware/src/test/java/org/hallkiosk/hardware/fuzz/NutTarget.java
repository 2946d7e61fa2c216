package org.hallkiosk.hardware.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.driver.nut.NutPower;
import org.hallkiosk.hardware.driver.nut.NutSettings;

/// The lines of a NUT server.
public final class NutTarget {
  private static final String VARIABLES =
      """
      BEGIN LIST VAR kiosk
      VAR kiosk battery.charge "100"
      VAR kiosk ups.mfr "Sample \\"S\\" Works"
      VAR kiosk ups.status "OB LB"
      END LIST VAR kiosk
      """;

  private NutTarget() {}

  static List<byte[]> seeds() {
    return List.of(
        said("Network UPS Tools upsd 2.8.0\n" + supplies() + VARIABLES + VARIABLES),
        said("Network UPS Tools upsd 2.8.0\nERR DATA-STALE\n"));
  }

  private static String supplies() {
    return "BEGIN LIST UPS\nUPS kiosk \"Sample\"\nEND LIST UPS\n";
  }

  private static byte[] said(String lines) {
    return FuzzedLink.saying(lines.getBytes(StandardCharsets.UTF_8));
  }

  public static void fuzzerTestOneInput(byte[] data) {
    FuzzedLink link = new FuzzedLink(data);
    try (NutPower power = new NutPower(() -> link, NutSettings.USUAL, link, link)) {
      var _ = power.read();
      var _ = power.awaitChange(Duration.ofSeconds(5), new CancelSignal());
      power.check();
    }
  }
}
