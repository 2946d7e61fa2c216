package org.hallkiosk.hardware.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.hallkiosk.hardware.conformance.Patience;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardAnswer;
import org.hallkiosk.hardware.device.CardInsertion;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.IdCardReader;
import org.hallkiosk.hardware.device.SmartCard;
import org.hallkiosk.hardware.device.SmartCardReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A call into a driver does not come back: the terminal goes on without it.
@Timeout(120)
class TheDriverHangsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration HANG = Duration.ofSeconds(60);

  private final Ward ward = new Ward();
  private final CancelSignal never = new CancelSignal();
  private final StuckDriver<IdCardReader> stuck =
      new StuckDriver<>(IdCardReader.class, CardReading.NoCard::new);
  private final Queue<Supplier<IdCardReader>> drivers = new ArrayDeque<>(List.of(stuck::driver));
  private final SupervisedIdCardReader reader =
      new SupervisedIdCardReader(
          ward.device(DeviceKind.ID_CARD_READER, () -> drivers.remove().get()));

  @AfterEach
  void close() {
    stuck.comeBack();
    ward.close();
  }

  @Test
  void the_caller_goes_on_with_a_fault_when_limit_and_grace_are_over() throws InterruptedException {
    Asked<CardReading> asked = Asked.of(() -> reader.read(PATIENCE, never));
    stuck.awaitEntered();
    long began = ward.clock.nanos();
    CardReading reading = asked.answerInTime(ward.clock);
    assertEquals(FaultCode.STUCK, fault(reading).code());
    Duration waited = Duration.ofNanos(ward.clock.nanos() - began);
    assertTrue(waited.compareTo(PATIENCE) > 0, "given up after " + waited);
    assertTrue(waited.compareTo(PATIENCE.plusSeconds(15)) < 0, "given up after " + waited);
  }

  @Test
  void a_hung_call_that_is_cancelled_is_given_up_sooner() throws InterruptedException {
    CancelSignal cancel = new CancelSignal();
    Asked<CardReading> asked = Asked.of(() -> reader.read(Duration.ofHours(1), cancel));
    stuck.awaitEntered();
    cancel.request();
    assertEquals(FaultCode.STUCK, fault(asked.answerInTime(ward.clock)).code());
    assertTrue(ward.clock.nanos() < Duration.ofSeconds(15).toNanos());
  }

  @Test
  void an_interrupted_caller_is_let_go_and_stays_interrupted() throws InterruptedException {
    boolean[] interrupted = {false};
    Asked<CardReading> asked =
        Asked.of(
            () -> {
              CardReading reading = reader.read(Duration.ofHours(1), never);
              interrupted[0] = Thread.currentThread().isInterrupted();
              return reading;
            });
    stuck.awaitEntered();
    asked.thread().interrupt();
    assertEquals(FaultCode.STUCK, fault(asked.answerInTime(ward.clock)).code());
    assertTrue(interrupted[0]);
    assertTrue(ward.clock.nanos() < Duration.ofSeconds(15).toNanos());
  }

  @Test
  void its_driver_is_closed_from_outside_and_another_takes_its_place_after_a_pause()
      throws InterruptedException {
    drivers.add(() -> new PuppetReader(new CardReading.NoCard()));
    giveUp();
    stuck.awaitClosed();
    assertEquals(FaultCode.STUCK, fault(reader.read(PATIENCE, never)).code());
    assertFalse(reader.health().ready());
    ward.clock.pass(Duration.ofSeconds(5));
    assertEquals(new CardReading.NoCard(), reader.read(PATIENCE, never));
    assertTrue(reader.health().ready());
  }

  @Test
  void its_late_answer_is_nobodys_answer() throws InterruptedException {
    drivers.add(() -> new PuppetReader(new CardReading.Lifted()));
    giveUp();
    ward.clock.pass(Duration.ofSeconds(5));
    stuck.comeBack();
    assertTrue(Patience.until(HANG, () -> ward.abandoned.count() == 0), "its thread never ended");
    assertEquals(new CardReading.Lifted(), reader.read(PATIENCE, never));
  }

  @Test
  void what_waited_behind_it_is_refused_and_not_hung() throws InterruptedException {
    Asked<CardReading> first = Asked.of(() -> reader.read(PATIENCE, never));
    stuck.awaitEntered();
    Asked<CardReading> second = Asked.of(() -> reader.read(PATIENCE, never));
    assertEquals(FaultCode.STUCK, fault(first.answerInTime(ward.clock)).code());
    assertEquals(FaultCode.STUCK, fault(second.answer()).code());
  }

  @Test
  void health_is_known_at_once_while_it_hangs() throws InterruptedException {
    Asked<CardReading> asked = Asked.of(() -> reader.read(PATIENCE, never));
    stuck.awaitEntered();
    assertTrue(reader.health().ready());
    assertTrue(reader.supervisor().callIfIdle(Supervisor.checking()).isEmpty());
    asked.answerInTime(ward.clock);
    assertFalse(reader.health().ready());
  }

  @Test
  void it_is_reported() throws InterruptedException {
    giveUp();
    ward.close();
    assertTrue(Patience.until(HANG, () -> ward.reports.size() == 2));
    assertEquals(
        List.of(DeviceReport.What.ABANDONED, DeviceReport.What.HEALTH),
        ward.reports.stream().map(DeviceReport::what).toList());
    assertEquals(
        "id-card-reader: a call did not come back and was abandoned: read",
        ward.reports.getFirst().sentence());
  }

  @Test
  void the_station_closes_although_close_hangs_too() throws InterruptedException {
    CountDownLatch closing = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    drivers.clear();
    Supervisor<IdCardReader> other =
        ward.device(
            DeviceKind.ID_CARD_READER,
            () ->
                new PuppetReader(
                    new CardReading.NoCard(),
                    () -> {
                      closing.countDown();
                      PuppetReader.uninterruptibly(end);
                    }));
    other.call(Supervisor.checking());
    other.close();
    assertTrue(closing.await(60, TimeUnit.SECONDS));
    assertFalse(other.health().ready());
    end.countDown();
  }

  @Test
  void a_driver_that_hangs_while_it_is_made_was_never_asked() throws InterruptedException {
    CountDownLatch making = new CountDownLatch(1);
    List<PuppetReader> made = new ArrayList<>();
    Supervisor<IdCardReader> late =
        ward.device(
            DeviceKind.ID_CARD_READER,
            () -> {
              PuppetReader.uninterruptibly(making);
              made.add(new PuppetReader(new CardReading.NoCard()));
              return made.getFirst();
            });
    Operation<IdCardReader, String> operation =
        Operation.<IdCardReader, String>of(
                "ask", PATIENCE, one -> "answered", fault -> "refused " + fault.code())
            .orLost(fault -> "lost");
    Asked<String> asked = Asked.of(() -> late.call(operation));
    assertEquals("refused STUCK", asked.answerInTime(ward.clock));
    making.countDown();
    assertTrue(Patience.until(HANG, () -> ward.abandoned.count() == 0));
    assertTrue(made.getFirst().isClosed());
  }

  @Test
  void a_chip_card_that_comes_late_loses_its_power() throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    StuckDriver<SmartCardReader> chips =
        new StuckDriver<>(
            SmartCardReader.class, () -> new CardInsertion.Inserted(new Chip(closed::countDown)));
    SupervisedSmartCardReader smart =
        new SupervisedSmartCardReader(ward.device(DeviceKind.SMART_CARD_READER, chips::driver));
    Asked<CardInsertion> asked = Asked.of(() -> smart.awaitCard(PATIENCE, never));
    chips.awaitEntered();
    assertInstanceOf(CardInsertion.Failed.class, asked.answerInTime(ward.clock));
    chips.comeBack();
    assertTrue(closed.await(60, TimeUnit.SECONDS));
  }

  private record Chip(Runnable closing) implements SmartCard {
    @Override
    public byte[] atr() {
      return new byte[] {0x3B};
    }

    @Override
    public CardAnswer transmit(byte[] command) {
      return new CardAnswer.Removed();
    }

    @Override
    public void close() {
      closing.run();
    }
  }

  private void giveUp() throws InterruptedException {
    Asked<CardReading> asked = Asked.of(() -> reader.read(PATIENCE, never));
    stuck.awaitEntered();
    assertSame(FaultCode.STUCK, fault(asked.answerInTime(ward.clock)).code());
  }

  private static Fault fault(CardReading reading) {
    return assertInstanceOf(CardReading.Failed.class, reading).fault();
  }
}
