package org.hallkiosk.hardware.simulator.escpos;

import java.util.function.IntConsumer;

/// Picks `DLE EOT n` out of the bytes as they arrive, wherever it stands.
final class RealTimeRequests {

  private final IntConsumer asked;
  private int before;
  private int last;

  RealTimeRequests(IntConsumer asked) {
    this.asked = asked;
  }

  void accept(int value) {
    if (before == 0x10 && last == 0x04 && value >= 1 && value <= 4) {
      asked.accept(value);
    }
    before = last;
    last = value;
  }
}
