package org.hallkiosk.hardware.driver.modbus;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.SensorChange;
import org.hallkiosk.hardware.transport.ByteLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Seeded random answers, salted with beginnings of good ones and lengths that lie.
@Timeout(120)
class RandomBytesTest {
  private static final int STREAMS = 10_000;

  private static byte[] stream(Random random) {
    byte[] stream = new byte[random.nextInt(600)];
    random.nextBytes(stream);
    for (int salt = random.nextInt(20); salt > 0 && stream.length > 3; salt--) {
      int at = random.nextInt(stream.length - 2);
      stream[at] = 1;
      stream[at + 1] = (byte) (random.nextBoolean() ? 2 : 0x82);
      stream[at + 2] = (byte) random.nextInt(256);
    }
    return stream;
  }

  @Test
  void the_scan_neither_throws_nor_takes_more_than_its_cap_of_memory() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    scan(new Random(0), threads);
    Random random = new Random(16);
    long most = 0;
    for (int i = 0; i < STREAMS; i++) {
      most = Math.max(most, scan(random, threads));
    }
    assertTrue(most < 8L * AnswerScan.MOST, "allocated " + most + " bytes for one answer");
  }

  private static long scan(Random random, ThreadMXBean threads) {
    byte[] stream = stream(random);
    long before = threads.getCurrentThreadAllocatedBytes();
    AnswerScan scan = new AnswerScan(Question.inputs(1, 8));
    for (int at = 0; at < stream.length; at += 100) {
      byte[] part = Arrays.copyOfRange(stream, at, Math.min(stream.length, at + 100));
      var _ = scan.accept(part, part.length);
    }
    return threads.getCurrentThreadAllocatedBytes() - before - stream.length - 16 * 6;
  }

  @Test
  void the_cabinet_always_ends_in_an_outcome_and_in_time() {
    Random random = new Random(485);
    for (int i = 0; i < STREAMS; i++) {
      AtomicLong now = new AtomicLong();
      ByteLink babble = new Babble(random, now);
      try (ModbusCabinet cabinet =
          new ModbusCabinet(
              () -> babble,
              ModbusSettings.of(Bench.OPTIONS),
              now::get,
              pause -> now.addAndGet(pause.toNanos()))) {
        assertInstanceOf(
            SensorChange.class, cabinet.awaitChange(Duration.ofMillis(500), new CancelSignal()));
        assertTrue(now.get() < Duration.ofSeconds(3).toNanos(), "took " + now.get() + " ns");
      }
    }
  }

  /// Says anything at any time.
  private record Babble(Random random, AtomicLong now) implements ByteLink {
    @Override
    public int read(byte[] into, Duration patience) {
      if (random.nextInt(3) == 0) {
        now.addAndGet(patience.toNanos());
        return 0;
      }
      byte[] said = stream(random);
      now.addAndGet(Math.min(patience.toNanos(), 1_000_000L + random.nextInt(20_000_000)));
      int length = Math.min(said.length, into.length);
      System.arraycopy(said, 0, into, 0, length);
      return length;
    }

    @Override
    public void write(byte[] bytes, Duration patience) {}

    @Override
    public void close() {}
  }
}
