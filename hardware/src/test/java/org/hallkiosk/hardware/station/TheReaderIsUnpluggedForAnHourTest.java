package org.hallkiosk.hardware.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hallkiosk.hardware.conformance.Patience;
import org.hallkiosk.hardware.device.CabinetCapabilities;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.device.IdCardReader;
import org.hallkiosk.hardware.driver.sam.SamReader;
import org.hallkiosk.hardware.simulator.line.LineSpeed;
import org.hallkiosk.hardware.simulator.line.RealTime;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.simulator.sam.SimulatedSamModule;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.Ticker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The real driver of an ID card reader, whose plug is out for an hour of the station's clock.
@Timeout(120)
class TheReaderIsUnpluggedForAnHourTest {
  private static final Duration HANG = Duration.ofSeconds(60);

  private final Ward ward = new Ward();
  private final SimulatedLine line =
      new SimulatedLine(
          "sim:sam", LineSpeed.baud(115_200), new RealTime(), new SimulatedSamModule());
  private final AtomicInteger openings = new AtomicInteger();
  private final AtomicInteger drivers = new AtomicInteger();
  private final Supervisor<IdCardReader> reader =
      ward.device(DeviceKind.ID_CARD_READER, this::driver);
  private final Watch watch =
      new Watch(
          ward.clock,
          List.of(
              new Attendance<>(
                  reader,
                  ward.duty,
                  new PowerCycling(new PuppetCabinet(CabinetCapabilities.NOTHING), ward.duty))));

  private IdCardReader driver() {
    drivers.incrementAndGet();
    ByteLinkOpener counted =
        () -> {
          openings.incrementAndGet();
          return line.open();
        };
    return new SamReader(counted, Ticker.SYSTEM);
  }

  @AfterEach
  void close() {
    ward.close();
  }

  @Test
  void it_is_asked_seldom_and_is_back_within_a_minute_of_the_plug() throws InterruptedException {
    pass(Duration.ofMinutes(1));
    assertTrue(reader.health().ready());
    line.unplug();
    openings.set(0);
    pass(Duration.ofHours(1));
    assertEquals(false, reader.health().ready());
    assertTrue(openings.get() > 55 && openings.get() < 75, openings + " openings in an hour");
    line.plugIn();
    pass(Duration.ofSeconds(61));
    assertTrue(reader.health().ready());
    assertTold(true, false, true);
  }

  @Test
  void its_driver_is_made_anew_from_the_third_failure_on() throws InterruptedException {
    pass(Duration.ofSeconds(10));
    line.unplug();
    pass(Duration.ofSeconds(6));
    assertEquals(1, drivers.get());
    pass(Duration.ofSeconds(20));
    assertTrue(drivers.get() > 1, drivers + " drivers");
    assertEquals(0, ward.abandoned.count());
  }

  @Test
  void the_pauses_grow_to_a_minute_and_start_anew_once_it_answered() {
    List<Long> pauses =
        List.of(1, 2, 3, 4, 5, 6, 7, 8).stream()
            .map(dead -> new Recovery(dead, 0).untilNextCheck().toSeconds())
            .toList();
    assertEquals(List.of(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L), pauses);
    assertEquals(Duration.ofSeconds(5), Recovery.NONE.untilNextCheck());
  }

  /// The station's own thread, told when it is to look. Its clock never runs ahead of the threads
  /// that close the drivers.
  private void pass(Duration time) throws InterruptedException {
    long end = ward.clock.nanos() + time.toNanos();
    long next = watch.round();
    while (next - end < 0) {
      ward.clock.moveTo(next);
      next = watch.round();
      assertTrue(Patience.until(HANG, () -> ward.abandoned.count() == 0), "a thread is stuck");
    }
    ward.clock.moveTo(end);
  }

  /// Health only when it changed, however often it was asked.
  private void assertTold(Boolean... ready) throws InterruptedException {
    assertTrue(Patience.until(HANG, () -> told().size() >= ready.length));
    assertEquals(List.of(ready), told());
  }

  private List<Boolean> told() {
    return ward.reports.stream()
        .filter(report -> report.what() == DeviceReport.What.HEALTH)
        .map(report -> report.health().ready())
        .toList();
  }
}
