package org.hallkiosk.hardware.fuzz;

import java.time.Duration;
import java.util.List;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.driver.crt571.CrtDispenser;
import org.hallkiosk.hardware.driver.crt571.CrtSettings;

/// The answers of a card dispenser.
public final class DispenserTarget {
  private static final byte[] ACK = {0x06};
  private static final byte[] EMPTY = FuzzedLink.hex("F2 00 00 06 50 31 30 30 32 30 03 94");
  private static final byte[] CARD_OUT = FuzzedLink.hex("F2 00 00 06 50 31 30 31 32 30 03 95");
  private static final byte[] MOVED = FuzzedLink.hex("F2 00 00 06 50 32 30 31 32 30 03 96");
  private static final byte[] BINNED = FuzzedLink.hex("F2 00 00 06 50 32 33 30 32 30 03 94");
  private static final byte[] JAM = FuzzedLink.hex("F2 00 00 05 4E 32 30 31 30 03 B9");
  private static final byte[] NAK = {0x15};

  private DispenserTarget() {}

  static List<byte[]> seeds() {
    byte[] pause = FuzzedLink.PAUSE;
    return List.of(
        FuzzedLink.saying(
            pause, ACK, EMPTY, pause, ACK, MOVED, pause, ACK, CARD_OUT, pause, ACK, CARD_OUT, pause,
            ACK, BINNED),
        FuzzedLink.saying(pause, NAK, ACK, EMPTY, pause, ACK, JAM));
  }

  public static void fuzzerTestOneInput(byte[] data) {
    FuzzedLink link = new FuzzedLink(data);
    try (CrtDispenser dispenser = new CrtDispenser(() -> link, link, CrtSettings.USUAL)) {
      var _ = dispenser.dispense(new CancelSignal());
      var _ = dispenser.awaitTaken(Duration.ofMillis(100), new CancelSignal());
      var _ = dispenser.retract();
      dispenser.check();
    }
  }
}
