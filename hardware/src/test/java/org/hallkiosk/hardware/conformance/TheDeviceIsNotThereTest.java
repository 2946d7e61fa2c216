package org.hallkiosk.hardware.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.Power;
import org.hallkiosk.hardware.device.PowerReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A listed device that nobody plugged in, on a clock that moves only when somebody waits on it.
@Timeout(120)
class TheDeviceIsNotThereTest {
  private static final Fault ABSENT = Fault.of(FaultCode.NOT_CONNECTED, "nothing is on the wire");

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final AtomicLong now = new AtomicLong();
  private final AtomicInteger openings = new AtomicInteger();
  private final AtomicInteger questions = new AtomicInteger();

  /// @param there from which question on; each question takes a second of the clock
  private List<String> lines(int there, Fault until) throws InterruptedException {
    Inspection inspection =
        new Inspection(
            new PrintStream(said, true, StandardCharsets.UTF_8), Duration.ofMinutes(1), time());
    inspection.inspect(
        new Subject<Power>("power", () -> opened(there, until), Optional.empty(), Hands.NONE, 20),
        List.of());
    inspection.conclude();
    return said.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private Power opened(int there, Fault until) {
    openings.incrementAndGet();
    return new SlowPower(there, until);
  }

  private Presence.Time time() {
    return new Presence.Time() {
      @Override
      public long nanos() {
        return now.get();
      }

      @Override
      public void pause(Duration time) {
        now.addAndGet(time.toNanos());
      }
    };
  }

  @Test
  void it_is_told_once_and_costs_one_short_wait() throws InterruptedException {
    List<String> lines = lines(Integer.MAX_VALUE, ABSENT);
    Stream<String> skipped =
        EveryDevice.<Power>checks().stream()
            .map(check -> "  skipped  " + check.behaviour() + ": the device is not there");
    assertEquals(
        Stream.of(
                Stream.of(
                    "power",
                    "  FAILED   it answers: nothing is on the wire; look after its plug and power,"
                        + " and its address in the device list"),
                skipped,
                Stream.of("0 passed, 1 failed, 9 skipped"))
            .flatMap(it -> it)
            .toList(),
        lines);
    assertEquals(1, openings.get());
    assertTrue(now.get() <= Duration.ofSeconds(7).toNanos(), "it took " + now.get() + " ns");
  }

  @Test
  void one_that_answers_only_after_some_seconds_is_there() throws InterruptedException {
    assertEquals("4 passed, 0 failed, 5 skipped", lines(4, ABSENT).getLast());
  }

  @Test
  void one_that_answers_with_a_fault_of_its_own_is_there() throws InterruptedException {
    Fault own = Fault.of(FaultCode.BATTERY_LOW, "the battery ends");
    lines(2, own);
    assertTrue(openings.get() > 20, "its checks were skipped");
  }

  private final class SlowPower implements Power {
    private final int there;
    private final Fault until;
    private volatile boolean closed;

    SlowPower(int there, Fault until) {
      this.there = there;
      this.until = until;
    }

    @Override
    public PowerReading read() {
      throw new UnsupportedOperationException("nobody asks");
    }

    @Override
    public PowerReading awaitChange(Duration patience, CancelSignal cancel) {
      throw new UnsupportedOperationException("nobody asks");
    }

    @Override
    public Health health() {
      if (closed) {
        return Health.broken(Fault.of(FaultCode.CLOSED, "closed"));
      }
      return questions.get() < there ? Health.broken(until) : Health.READY;
    }

    @Override
    public Health check() {
      questions.incrementAndGet();
      now.addAndGet(Duration.ofSeconds(1).toNanos());
      return health();
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
