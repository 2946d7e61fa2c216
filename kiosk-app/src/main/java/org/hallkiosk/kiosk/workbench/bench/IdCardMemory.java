package org.hallkiosk.kiosk.workbench.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import org.hallkiosk.hardware.simulator.line.LineSpeed;
import org.hallkiosk.hardware.simulator.sam.SampleCards;

/// The heap after ten thousand cards beside the heap after the first thousand.
final class IdCardMemory {

  private static final int WARM = 1_000;
  private static final int ALL = 10_000;
  private static final int COLLECTIONS = 4;
  private static final double KIB = 1024;

  private IdCardMemory() {}

  static Figure figure() {
    try (BenchReader reader = new BenchReader(LineSpeed.UNPACED)) {
      readCards(reader, WARM);
      double after = kept();
      readCards(reader, ALL - WARM);
      return new Figure("id-card-memory", kept(), after, "KiB");
    }
  }

  private static void readCards(BenchReader reader, int count) {
    for (int i = 0; i < count; i++) {
      reader.read(SampleCards.domestic());
    }
  }

  /// The least of several collections: what the rest of the process keeps for a moment goes.
  private static double kept() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < COLLECTIONS; i++) {
      memory.gc();
      least = Math.min(least, memory.getHeapMemoryUsage().getUsed());
    }
    return least / KIB;
  }
}
