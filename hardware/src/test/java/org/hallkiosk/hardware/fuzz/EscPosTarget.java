package org.hallkiosk.hardware.fuzz;

import java.util.List;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Slip;
import org.hallkiosk.hardware.driver.escpos.EscPosPrinter;
import org.hallkiosk.hardware.driver.escpos.EscPosSettings;
import org.hallkiosk.hardware.driver.escpos.Raster;

/// The status bytes of a receipt printer.
public final class EscPosTarget {
  private static final Slip SLIP = new Slip(List.of(new Slip.Text("示例")));

  private EscPosTarget() {}

  static List<byte[]> seeds() {
    return List.of(FuzzedLink.saying(FuzzedLink.hex("12 12 12 12")));
  }

  public static void fuzzerTestOneInput(byte[] data) {
    FuzzedLink link = new FuzzedLink(data);
    try (EscPosPrinter printer =
        new EscPosPrinter(
            () -> link, EscPosSettings.eightyMillimetres(), EscPosTarget::blank, link, link)) {
      printer.check();
      var _ = printer.print(SLIP, new CancelSignal());
    }
  }

  private static Raster blank(int codePoint, int width, int height) {
    throw new IllegalStateException("this slip has no rare character");
  }
}
