package org.hallkiosk.hardware.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.PaymentOrder;
import org.hallkiosk.hardware.driver.zvt.ZvtSettings;
import org.hallkiosk.hardware.driver.zvt.ZvtTerminal;

/// The blocks of a bank card terminal; the ledger begins empty with each input.
public final class PaymentTarget {
  private static final Path LEDGER = Path.of("payments");
  private static final PaymentOrder ORDER = new PaymentOrder("A20260001", 2040);
  private static final byte[] ACK = {0x06};
  private static final byte[] ACCEPTED = FuzzedLink.hex("10 02 80 00 00 10 03 F5 1F");

  private PaymentTarget() {}

  /// Registration, the question after the last transaction, and a payment.
  static List<byte[]> seeds() {
    byte[] completed = FuzzedLink.hex("10 02 06 0F 00 10 03 C6 33");
    byte[] none = FuzzedLink.hex("10 02 06 1E 01 83 10 03 98 98");
    byte[] stage = FuzzedLink.hex("10 02 04 FF 01 0A 10 03 F5 7D");
    byte[] paid =
        FuzzedLink.hex(
            "10 02 04 0F 77 27 00 04 00 00 00 00 20 40 0B 00 04 70 0C 22 39 53 0D 10 10 06 0E 25 12"
                + " 17 00 01 19 70 22 F0 F8 EE EE EE EE EE EE 47 71 29 28 00 48 69 2A 31 30 30 34"
                + " 36 31 37 36 33 20 20 20 20 20 20 3B 36 31 31 38 30 34 00 00 3C F0 F1 F4 47 45"
                + " 4E 2E 4E 52 2E 3A 36 31 31 38 30 34 49 09 78 87 04 70 88 00 04 70 8A 2E 8B F1"
                + " F7 44 65 62 69 74 20 4D 61 73 74 65 72 63 61 72 64 00 10 03 CC 74");
    return List.of(
        FuzzedLink.saying(
            FuzzedLink.PAUSE,
            ACK,
            ACCEPTED,
            completed,
            FuzzedLink.PAUSE,
            ACK,
            ACCEPTED,
            none,
            FuzzedLink.PAUSE,
            ACK,
            ACCEPTED,
            stage,
            paid,
            completed,
            FuzzedLink.PAUSE,
            ACK,
            ACCEPTED,
            paid,
            completed),
        FuzzedLink.saying(FuzzedLink.PAUSE, ACK, ACCEPTED, completed, FuzzedLink.PAUSE, ACK, paid));
  }

  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    Files.deleteIfExists(LEDGER);
    FuzzedLink link = new FuzzedLink(data);
    try (ZvtTerminal terminal = new ZvtTerminal(() -> link, link, ZvtSettings.USUAL, LEDGER)) {
      var _ = terminal.pay(ORDER, _ -> {}, new CancelSignal());
      var _ = terminal.query(ORDER.number());
      var _ = terminal.reverse(ORDER.number());
      terminal.check();
    }
  }
}
