package org.hallkiosk.kiosk.workbench.bench;

import org.hallkiosk.hardware.simulator.line.LineSpeed;
import org.hallkiosk.hardware.simulator.sam.SampleCards;

/// From the find answer's last byte to the parsed card, beside the bare wire: the same bytes over
/// the same paced line.
final class IdCardTime {

  private IdCardTime() {}

  static Figure figure(int rounds) {
    long[] ours = new long[rounds];
    long[] peer = new long[rounds];
    try (BenchReader reader = new BenchReader(LineSpeed.baud(BareWire.BAUD))) {
      reader.read(SampleCards.domestic());
      for (int round = 0; round < rounds; round++) {
        reader.read(SampleCards.domestic());
        ours[round] = System.nanoTime() - reader.found();
        peer[round] = BareWire.nanos();
      }
    }
    return Figure.ofNanos("id-card", ours, peer);
  }
}
