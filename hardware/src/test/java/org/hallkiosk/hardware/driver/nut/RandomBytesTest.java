package org.hallkiosk.hardware.driver.nut;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.hallkiosk.hardware.device.PowerReading;
import org.hallkiosk.hardware.transport.ByteLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Seeded random servers: pieces of good answers, broken ones and noise, without an end.
@Timeout(120)
class RandomBytesTest {
  private static final int SERVERS = 5_000;
  private static final long MOST_BYTES = 2_000_000;
  private static final List<String> PIECES =
      List.of(
          "Network UPS Tools upsd\n",
          "OK\n",
          "ERR ",
          "ERR DATA-STALE\n",
          "BEGIN LIST UPS\n",
          "UPS kiosk \"x\"\n",
          "END LIST UPS\n",
          "BEGIN LIST VAR kiosk\n",
          "VAR kiosk ups.status \"OL\"\n",
          "VAR kiosk ups.load \"",
          "VAR kiosk\n",
          "END LIST VAR kiosk\n",
          "\n",
          "\"",
          "\\",
          " ");

  @Test
  void the_driver_always_ends_in_an_outcome_in_time_and_in_little_memory() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    Random random = new Random(3493);
    for (int i = 0; i < SERVERS; i++) {
      Babble babble = new Babble(new Random(random.nextLong()));
      long before = threads.getCurrentThreadAllocatedBytes();
      try (NutPower power =
          new NutPower(() -> babble, NutSettings.USUAL, () -> babble.now, _ -> {})) {
        assertFalse(power.read() instanceof PowerReading.Cancelled);
      }
      long allocated = threads.getCurrentThreadAllocatedBytes() - before;
      assertTrue(allocated < MOST_BYTES, "allocated " + allocated);
      assertTrue(babble.now <= Duration.ofSeconds(10).toNanos(), "took " + babble.now + " ns");
    }
  }

  private static final class Babble implements ByteLink {
    private final Random random;
    private long now;
    private String begun = "";

    Babble(Random random) {
      this.random = random;
    }

    @Override
    public int read(byte[] into, Duration patience) {
      now += random.nextInt(20) == 0 ? patience.toNanos() : 100_000;
      if (random.nextInt(20) == 0) {
        return 0;
      }
      String piece = begun.isEmpty() ? PIECES.get(random.nextInt(PIECES.size())) : begun;
      byte[] said = piece.getBytes(StandardCharsets.UTF_8);
      begun = "";
      if (random.nextInt(50) == 0) {
        random.nextBytes(said);
      }
      System.arraycopy(said, 0, into, 0, said.length);
      return said.length;
    }

    /// Mostly begins as it should.
    @Override
    public void write(byte[] bytes, Duration patience) {
      String asked = new String(bytes, StandardCharsets.UTF_8);
      if (random.nextInt(10) > 0) {
        begun =
            switch (asked) {
              case "VER\n" -> "Network UPS Tools upsd\n";
              case "LIST UPS\n" -> "BEGIN LIST UPS\nUPS kiosk \"x\"\nEND LIST UPS\n";
              default -> "BEGIN LIST VAR kiosk\nVAR kiosk ups.status \"OL\"\n";
            };
      }
    }

    @Override
    public void close() {}
  }
}
