package org.hallkiosk.hardware.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;
import org.hallkiosk.hardware.conformance.Patience;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.CardRemoval;
import org.hallkiosk.hardware.device.CardRequest;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.IdCardReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A driver throws what no driver may throw.
@Timeout(120)
class TheDriverThrowsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration HANG = Duration.ofSeconds(60);

  private final Ward ward = new Ward();
  private final CancelSignal never = new CancelSignal();
  private final Throwing throwing = new Throwing();
  private final Queue<Supplier<IdCardReader>> drivers = new ArrayDeque<>();
  private final SupervisedIdCardReader reader;

  TheDriverThrowsTest() {
    drivers.add(() -> throwing);
    reader =
        new SupervisedIdCardReader(
            ward.device(DeviceKind.ID_CARD_READER, () -> drivers.remove().get()));
  }

  @AfterEach
  void close() {
    ward.close();
  }

  @Test
  void the_caller_gets_a_fault_that_names_the_bug_and_not_what_it_said() {
    Fault fault = fault(reader.read(PATIENCE, never));
    assertEquals(FaultCode.DEVICE_ERROR, fault.code());
    assertTrue(
        fault.detail().startsWith("the driver failed in read: IllegalStateException in"),
        fault.detail());
    assertFalse(fault.detail().contains("张示例"), fault.detail());
  }

  @Test
  void an_error_is_no_worse_than_an_exception() {
    assertInstanceOf(CardRemoval.Failed.class, reader.awaitRemoval(PATIENCE, never));
  }

  @Test
  void its_driver_is_closed_and_made_anew_after_a_pause() throws InterruptedException {
    drivers.add(() -> new PuppetReader(new CardReading.NoCard()));
    reader.read(PATIENCE, never);
    assertTrue(Patience.until(HANG, () -> throwing.closed));
    assertEquals(FaultCode.DEVICE_ERROR, fault(reader.read(PATIENCE, never)).code());
    assertFalse(reader.health().ready());
    ward.clock.pass(Duration.ofSeconds(5));
    assertEquals(new CardReading.NoCard(), reader.read(PATIENCE, never));
    assertTrue(reader.health().ready());
    assertEquals(0, ward.abandoned.count());
  }

  @Test
  void one_that_cannot_be_made_was_never_asked() {
    Supervisor<IdCardReader> broken =
        ward.device(
            DeviceKind.ID_CARD_READER,
            () -> {
              throw new UnsatisfiedLinkError("planted");
            });
    Operation<IdCardReader, String> operation =
        Operation.<IdCardReader, String>of("ask", PATIENCE, one -> "answered", f -> "refused")
            .orLost(fault -> "lost");
    assertEquals("refused", broken.call(operation));
  }

  @Test
  void one_that_cannot_say_how_it_is_has_read_the_card_all_the_same() {
    drivers.add(
        () ->
            new PuppetReader(new CardReading.NoCard()) {
              @Override
              public Health health() {
                throw new IllegalStateException("planted");
              }
            });
    reader.read(PATIENCE, never);
    ward.clock.pass(Duration.ofSeconds(5));
    assertEquals(new CardReading.NoCard(), reader.read(PATIENCE, never));
    assertEquals(FaultCode.DEVICE_ERROR, reader.health().faults().getFirst().code());
  }

  @Test
  void it_is_reported() throws InterruptedException {
    reader.read(PATIENCE, never);
    assertTrue(Patience.until(HANG, () -> ward.reports.size() == 2));
    assertEquals(
        List.of(DeviceReport.What.DRIVER_FAILED, DeviceReport.What.HEALTH),
        ward.reports.stream().map(DeviceReport::what).toList());
  }

  @Test
  void the_pauses_grow_to_five_minutes() {
    assertEquals(Duration.ofSeconds(5), Backoff.OF_DRIVERS.after(1));
    assertEquals(Duration.ofSeconds(10), Backoff.OF_DRIVERS.after(2));
    assertEquals(Duration.ofMinutes(5), Backoff.OF_DRIVERS.after(20));
  }

  private static Fault fault(CardReading reading) {
    return assertInstanceOf(CardReading.Failed.class, reading).fault();
  }

  private static final class Throwing implements IdCardReader {
    volatile boolean closed;

    @Override
    public CardReading read(CardRequest wanted, Duration patience, CancelSignal cancel) {
      throw new IllegalStateException("cannot decode 张示例");
    }

    @Override
    public CardRemoval awaitRemoval(Duration patience, CancelSignal cancel) {
      throw new StackOverflowError("planted");
    }

    @Override
    public Health health() {
      return Health.READY;
    }

    @Override
    public Health check() {
      return Health.READY;
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
