package org.hallkiosk.hardware.simulator.escpos;

/// Paper, cover and knife, and the status bytes that tell of them. Guarded by its printer.
final class SlipSensors {

  boolean paperEnd;
  boolean paperNearEnd;
  boolean coverOpen;
  boolean knifeStuck;

  boolean offline() {
    return paperEnd || coverOpen || knifeStuck;
  }

  /// The answer to `DLE EOT n`.
  int answer(int n) {
    int told =
        switch (n) {
          case 1 -> bit(offline(), 0x08);
          case 2 -> bit(coverOpen, 0x04) | bit(paperEnd, 0x20) | bit(knifeStuck, 0x40);
          case 3 -> bit(knifeStuck, 0x08);
          case 4 -> bit(paperNearEnd || paperEnd, 0x0C) | bit(paperEnd, 0x60);
          default -> 0;
        };
    return 0x12 | told;
  }

  /// The four bytes of automatic status back.
  byte[] unasked() {
    return new byte[] {
      (byte) (0x10 | bit(offline(), 0x08) | bit(coverOpen, 0x20)),
      (byte) bit(knifeStuck, 0x08),
      (byte) paper(),
      0
    };
  }

  /// The answer to `GS r 1`.
  int paper() {
    return bit(paperNearEnd || paperEnd, 0x03) | bit(paperEnd, 0x0C);
  }

  private static int bit(boolean on, int mask) {
    return on ? mask : 0;
  }
}
