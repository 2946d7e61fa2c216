package org.hallkiosk.hardware.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hallkiosk.hardware.conformance.Patience;
import org.hallkiosk.hardware.device.CabinetCapabilities;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.IdCardReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Many threads see how devices are; one listener hears it, once each and in order.
@Timeout(120)
class HealthIsToldInOrderTest {
  private static final Duration HANG = Duration.ofSeconds(60);
  private static final Health OUT = Health.broken(Fault.of(FaultCode.PAPER_OUT, "no paper"));

  private final SteppedClock clock = new SteppedClock();
  private final List<DeviceReport> heard = new CopyOnWriteArrayList<>();
  private final Set<Thread> threads = Collections.synchronizedSet(new HashSet<>());
  private final HealthStream stream =
      new HealthStream(
          clock,
          report -> {
            threads.add(Thread.currentThread());
            heard.add(report);
          });

  @AfterEach
  void close() {
    stream.close();
  }

  @Test
  void the_same_health_is_told_once_whatever_its_words() throws InterruptedException {
    stream.start();
    stream.health(DeviceKind.CAMERA, Health.READY);
    stream.health(DeviceKind.CAMERA, Health.READY);
    stream.health(DeviceKind.CAMERA, OUT);
    stream.health(
        DeviceKind.CAMERA, Health.broken(Fault.of(FaultCode.PAPER_OUT, "no paper for 12 s")));
    stream.health(DeviceKind.CAMERA, new Health(List.of(), OUT.faults()));
    stream.health(DeviceKind.CAMERA, Health.READY);
    assertTrue(Patience.until(HANG, () -> heard.size() == 4));
    assertEquals(
        List.of(
            "camera is ready",
            "camera cannot serve: PAPER_OUT (no paper)",
            "camera is ready, but soon: PAPER_OUT (no paper)",
            "camera is ready"),
        heard.stream().map(DeviceReport::sentence).toList());
  }

  @Test
  void each_devices_reports_keep_their_order_and_their_time() throws InterruptedException {
    stream.start();
    List<Thread> tellers = new ArrayList<>();
    for (DeviceKind kind : DeviceKind.values()) {
      tellers.add(Thread.ofPlatform().start(() -> alternate(kind)));
    }
    for (Thread teller : tellers) {
      teller.join();
    }
    int all = 200 * DeviceKind.values().length;
    assertTrue(Patience.until(HANG, () -> heard.size() == all), heard.size() + " of " + all);
    assertEquals(1, threads.size());
    Map<DeviceKind, Boolean> last = new HashMap<>();
    long time = 0;
    for (DeviceReport report : heard) {
      Boolean before = last.put(report.kind(), report.health().ready());
      assertTrue(before == null || before != report.health().ready(), "told twice");
      assertTrue(report.at() >= time, "told before its time");
      time = report.at();
    }
  }

  private void alternate(DeviceKind kind) {
    for (int i = 0; i < 200; i++) {
      clock.pass(Duration.ofNanos(1));
      stream.health(kind, i % 2 == 0 ? Health.READY : OUT);
    }
  }

  @Test
  void nothing_is_told_before_the_start_and_nothing_is_lost() throws InterruptedException {
    stream.health(DeviceKind.CAMERA, OUT);
    assertEquals(List.of(), heard);
    stream.start();
    assertTrue(Patience.until(HANG, () -> heard.size() == 1));
  }

  @Test
  void a_listener_with_a_defect_hears_the_next_all_the_same() throws InterruptedException {
    List<DeviceKind> kinds = new CopyOnWriteArrayList<>();
    try (HealthStream shaky =
        new HealthStream(
            clock,
            report -> {
              kinds.add(report.kind());
              throw new IllegalStateException("planted");
            })) {
      shaky.start();
      shaky.health(DeviceKind.CAMERA, OUT);
      shaky.health(DeviceKind.SPEAKER, OUT);
      assertTrue(Patience.until(HANG, () -> kinds.size() == 2));
    }
  }

  @Test
  void a_driver_that_was_never_asked_cannot_speak_against_its_device() {
    try (Ward ward = new Ward()) {
      PuppetReader puppet = new PuppetReader(new CardReading.NoCard());
      puppet.health = OUT;
      Supervisor<IdCardReader> reader = ward.device(DeviceKind.ID_CARD_READER, () -> puppet);
      Watch watch =
          new Watch(
              ward.clock,
              List.of(
                  new Attendance<>(
                      reader,
                      ward.duty,
                      new PowerCycling(
                          new PuppetCabinet(CabinetCapabilities.NOTHING), ward.duty))));
      new SupervisedIdCardReader(reader).read(Duration.ofSeconds(1), new CancelSignal());
      assertTrue(reader.health().ready());
      watch.round();
      assertTrue(!reader.health().ready());
    }
  }

  @Test
  void a_use_that_went_wrong_is_looked_into_at_once() {
    try (Ward ward = new Ward()) {
      PuppetReader puppet = new PuppetReader(new CardReading.NoCard());
      Supervisor<IdCardReader> reader = ward.device(DeviceKind.ID_CARD_READER, () -> puppet);
      Watch watch =
          new Watch(
              ward.clock,
              List.of(
                  new Attendance<>(
                      reader,
                      ward.duty,
                      new PowerCycling(
                          new PuppetCabinet(CabinetCapabilities.NOTHING), ward.duty))));
      watch.round();
      puppet.health = OUT;
      new SupervisedIdCardReader(reader).read(Duration.ofSeconds(1), new CancelSignal());
      assertTrue(!reader.health().ready());
      puppet.health = Health.READY;
      watch.round();
      assertTrue(reader.health().ready());
    }
  }
}
