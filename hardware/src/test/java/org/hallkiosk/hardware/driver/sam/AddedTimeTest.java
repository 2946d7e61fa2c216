package org.hallkiosk.hardware.driver.sam;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.simulator.line.LineSpeed;
import org.hallkiosk.hardware.simulator.line.RealTime;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.simulator.sam.SimulatedCard;
import org.hallkiosk.hardware.simulator.sam.SimulatedSamModule;
import org.hallkiosk.hardware.transport.ByteLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// How much driver and simulator add to the bare time on the wire. Printed, not asserted: it
/// depends on the machine.
@Timeout(60)
class AddedTimeTest {

  private static final int READS = 30;

  /// Select request and answer, read request and answer.
  private static final int BYTES = 10 + 19 + 10 + 1295;

  @Test
  void from_the_end_of_the_find_answer_to_the_card() throws IOException {
    SimulatedSamModule module = new SimulatedSamModule();
    RealTime time = new RealTime();
    LineSpeed speed = LineSpeed.baud(115200);
    Stamped stamped = new Stamped(new SimulatedLine("sim:sam", speed, time, module).open());
    long[] nanos = new long[READS];
    try (SamReader reader = new SamReader(() -> stamped, time)) {
      for (int i = 0; i < READS; i++) {
        module.layCard(SimulatedCard.sample());
        stamped.reads = 0;
        CardReading reading = reader.read(Duration.ofSeconds(5), new CancelSignal());
        nanos[i] = System.nanoTime() - stamped.findAnswered;
        assertInstanceOf(CardReading.Read.class, reading);
      }
    }
    print(nanos, BYTES * speed.perByte().toNanos());
  }

  private static void print(long[] nanos, long wire) {
    Arrays.sort(nanos);
    System.out.printf(
        "card read after find at 115200 baud: median %.2f ms, worst %.2f ms, wire %.2f ms, ratio"
            + " %.4f (worst %.4f)%n",
        nanos[READS / 2] / 1e6,
        nanos[READS - 1] / 1e6,
        wire / 1e6,
        (double) nanos[READS / 2] / wire,
        (double) nanos[READS - 1] / wire);
  }

  /// Notes when the fifteenth byte, the last of the find answer, was read.
  private static final class Stamped implements ByteLink {

    private final ByteLink link;
    int reads;
    long findAnswered;

    Stamped(ByteLink link) {
      this.link = link;
    }

    @Override
    public int read(byte[] into, Duration patience) throws IOException {
      int got = link.read(into, patience);
      if (reads < 15 && reads + got >= 15) {
        findAnswered = System.nanoTime();
      }
      reads += got;
      return got;
    }

    @Override
    public void write(byte[] bytes, Duration patience) throws IOException {
      link.write(bytes, patience);
    }

    @Override
    public void close() {
      link.close();
    }
  }
}
