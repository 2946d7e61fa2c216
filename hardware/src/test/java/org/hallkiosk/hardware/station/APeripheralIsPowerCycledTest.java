package org.hallkiosk.hardware.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.hallkiosk.hardware.conformance.Patience;
import org.hallkiosk.hardware.device.Cabinet;
import org.hallkiosk.hardware.device.CabinetAction;
import org.hallkiosk.hardware.device.CabinetCapabilities;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.IdCardReader;
import org.hallkiosk.hardware.device.Lock;
import org.hallkiosk.hardware.device.Outlet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A peripheral stays dead until its power is taken away for a moment.
@Timeout(120)
class APeripheralIsPowerCycledTest {
  private static final Outlet OUTLET = new Outlet("id-card-reader");
  private static final Health DEAD =
      Health.broken(Fault.of(FaultCode.NO_ANSWER, "it does not answer"));
  private static final Health JAMMED =
      Health.broken(Fault.of(FaultCode.CARD_JAM, "a card is stuck"));
  private static final Duration HANG = Duration.ofSeconds(60);

  private final Ward ward = new Ward();
  private final PuppetCabinet cabinet = cabinet(Set.of(OUTLET));
  private volatile Health health = Health.READY;
  private final Supervisor<IdCardReader> reader =
      ward.device(
          DeviceKind.ID_CARD_READER,
          () ->
              new PuppetReader(new CardReading.NoCard()) {
                @Override
                public Health health() {
                  return APeripheralIsPowerCycledTest.this.health;
                }
              });

  private static PuppetCabinet cabinet(Set<Outlet> outlets) {
    return new PuppetCabinet(
        new CabinetCapabilities(Set.of(new Lock("entry")), Set.of(), Set.of(), outlets, Set.of()));
  }

  @AfterEach
  void close() {
    cabinet.letGo.countDown();
    ward.close();
  }

  @Test
  void a_dead_one_loses_its_power_within_a_minute_and_comes_back() throws InterruptedException {
    health = DEAD;
    cabinet.whileOff = () -> health = Health.READY;
    pass(watched(cabinet), Duration.ofMinutes(1));
    assertEquals(List.of(OUTLET), cabinet.cycled);
    assertTrue(reader.health().ready());
    assertTrue(
        Patience.until(
            HANG,
            () ->
                ward.reports.stream()
                    .anyMatch(report -> report.what() == DeviceReport.What.POWER_CYCLED)));
  }

  @Test
  void one_that_stays_dead_loses_it_at_most_once_in_ten_minutes() {
    health = DEAD;
    pass(watched(cabinet), Duration.ofHours(1));
    assertTrue(
        cabinet.cycled.size() >= 5 && cabinet.cycled.size() <= 6, cabinet.cycled.size() + " times");
  }

  @Test
  void one_that_answers_keeps_it_whatever_is_wrong() {
    health = JAMMED;
    pass(watched(cabinet), Duration.ofHours(1));
    assertEquals(List.of(), cabinet.cycled);
  }

  @Test
  void one_that_no_outlet_is_wired_for_keeps_it() {
    PuppetCabinet other = cabinet(Set.of(new Outlet("camera")));
    health = DEAD;
    pass(watched(other), Duration.ofHours(1));
    assertEquals(List.of(), other.cycled);
  }

  @Test
  void one_that_is_in_use_keeps_it() {
    health = DEAD;
    Watch watch = watched(cabinet);
    reader.whileIdle(() -> pass(watch, Duration.ofHours(1)));
    assertEquals(List.of(), cabinet.cycled);
  }

  @Test
  void whoever_wants_it_meanwhile_waits_until_it_is_back() throws InterruptedException {
    health = DEAD;
    CountDownLatch off = new CountDownLatch(1);
    CountDownLatch on = new CountDownLatch(1);
    cabinet.whileOff =
        () -> {
          off.countDown();
          PuppetReader.uninterruptibly(on);
          health = Health.READY;
        };
    Watch watch = watched(cabinet);
    Asked<Boolean> watching = Asked.of(() -> pass(watch, Duration.ofMinutes(1)));
    off.await();
    Asked<Health> asked = Asked.of(() -> reader.call(Supervisor.checking()));
    assertEquals(Thread.State.WAITING, resting(asked.thread()));
    on.countDown();
    assertTrue(asked.answer().ready());
    assertTrue(watching.answer());
  }

  @Test
  void the_cabinet_itself_keeps_its_power() {
    PuppetCabinet own = cabinet(Set.of(new Outlet("cabinet")));
    Supervisor<Cabinet> supervisor = ward.device(DeviceKind.CABINET, () -> own);
    assertEquals(false, new PowerCycling(own, ward.duty).attempt(supervisor));
    assertEquals(List.of(), own.cycled);
  }

  @Test
  void a_lock_releases_while_the_cabinet_waits_for_a_sensor() throws InterruptedException {
    SupervisedCabinet supervised =
        new SupervisedCabinet(ward.device(DeviceKind.CABINET, () -> cabinet));
    Asked.of(() -> supervised.awaitChange(Duration.ofHours(1), new CancelSignal()));
    cabinet.waiting.await();
    assertEquals(
        new CabinetAction.Done(), supervised.release(new Lock("entry"), Duration.ofSeconds(1)));
  }

  private static Thread.State resting(Thread thread) throws InterruptedException {
    assertTrue(Patience.until(HANG, () -> thread.getState() == Thread.State.WAITING));
    return thread.getState();
  }

  private Watch watched(Cabinet beside) {
    return new Watch(
        ward.clock,
        List.of(new Attendance<>(reader, ward.duty, new PowerCycling(beside, ward.duty))));
  }

  private boolean pass(Watch watch, Duration time) {
    long end = ward.clock.nanos() + time.toNanos();
    long next = watch.round();
    while (next - end < 0) {
      ward.clock.moveTo(next);
      next = watch.round();
    }
    ward.clock.moveTo(end);
    return true;
  }
}
