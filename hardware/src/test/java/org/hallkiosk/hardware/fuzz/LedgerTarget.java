package org.hallkiosk.hardware.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.PaymentOrder;
import org.hallkiosk.hardware.driver.zvt.ZvtSettings;
import org.hallkiosk.hardware.driver.zvt.ZvtTerminal;

/// The ledger of payments, before a terminal that says nothing.
public final class LedgerTarget {
  private static final Path LEDGER = Path.of("payments");

  private LedgerTarget() {}

  static List<byte[]> seeds() {
    return List.of(
        text("begun,A20260001,1250,000607-0607-0201-154858\n"),
        text("approved,A20260001,1250,000607-0607-0201-154858,000607,0607,715691\n"),
        text("reversing,A20260001,1250,000607-0607-0201-154858,000607,0607,715691\nlost,B,1\n"),
        text("declined,A20260001,1250,6C\nunsent,A20260001,1250\nnot-paid,C,1\nrev"));
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    Files.write(LEDGER, data);
    FuzzedLink silent = new FuzzedLink(new byte[0]);
    try (ZvtTerminal terminal = new ZvtTerminal(() -> silent, silent, ZvtSettings.USUAL, LEDGER)) {
      var _ = terminal.query("A20260001");
      var _ = terminal.reverse("A20260001");
      var _ = terminal.pay(new PaymentOrder("A20260002", 1), _ -> {}, new CancelSignal());
    }
  }
}
