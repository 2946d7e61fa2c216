package org.hallkiosk.hardware.driver.gpio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.hallkiosk.hardware.device.CabinetAction;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.Light;
import org.hallkiosk.hardware.device.Lock;
import org.hallkiosk.hardware.device.Motor;
import org.hallkiosk.hardware.device.Outlet;
import org.hallkiosk.hardware.device.Sensor;
import org.hallkiosk.hardware.device.SensorChange;
import org.hallkiosk.hardware.device.SensorLook;
import org.hallkiosk.hardware.simulator.gpio.SimulatedPins;
import org.hallkiosk.hardware.transport.gpio.Pi4jOpener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A bare pin has no timer, and belongs to a process that may die.
@Timeout(60)
class ThePinIsBareTest {
  private static final Duration OFF = Duration.ofSeconds(5);

  private final SimulatedPins chip = new SimulatedPins(54);
  private final AtomicLong now = new AtomicLong(1);
  private final List<Boolean> seen = new ArrayList<>();
  private int watched = 17;
  private final GpioCabinet cabinet =
      new GpioCabinet(
          chip,
          GpioSettings.of(GpioConformanceTest.OPTIONS),
          now::get,
          pause -> {
            seen.add(chip.level(watched));
            now.addAndGet(pause.toNanos());
          });

  @AfterEach
  void close() {
    cabinet.close();
  }

  @Test
  void a_lock_s_timer_is_started_and_not_held() {
    assertEquals(new CabinetAction.Done(), cabinet.release(new Lock("entry"), OFF));
    assertEquals(List.of(true), seen, "high for one slice of 100 ms");
    assertFalse(chip.level(17));
  }

  @Test
  void a_motor_s_timer_is_started_and_not_held() {
    watched = 21;
    assertEquals(new CabinetAction.Done(), cabinet.run(new Motor("papers"), OFF));
    assertEquals(List.of(true), seen, "high for one slice of 100 ms");
    assertFalse(chip.level(21));
    assertEquals(new CabinetAction.NotWired("forms"), cabinet.run(new Motor("forms"), OFF));
  }

  @Test
  void one_sensor_is_looked_at_until_it_is_steady() {
    chip.level(4, true);
    assertEquals(new SensorLook.Felt(true), cabinet.look(Sensor.PRESENCE));
    assertEquals(new SensorLook.NotWired("papers"), cabinet.look(Sensor.PAPERS));
    chip.plug(false);
    assertInstanceOf(SensorLook.Failed.class, cabinet.look(Sensor.PRESENCE));
  }

  @Test
  void an_outlet_loses_its_power_for_a_while() {
    watched = 20;
    assertEquals(new CabinetAction.Done(), cabinet.powerCycle(new Outlet("receipt-printer"), OFF));
    assertEquals(50, seen.size());
    assertFalse(seen.contains(false));
    assertFalse(chip.level(20));
  }

  @Test
  void closing_leaves_every_relay_at_rest() {
    cabinet.light(new Light("id-card"), true);
    cabinet.light(new Light("scanner"), false);
    assertTrue(chip.level(18));
    assertFalse(chip.level(19), "this relay pulls while its pin is low");
    cabinet.close();
    assertFalse(chip.level(18));
    assertTrue(chip.level(19));
  }

  @Test
  void a_pin_that_does_not_follow_is_told() {
    cabinet.check();
    chip.stick(18, true);
    assertInstanceOf(CabinetAction.Failed.class, cabinet.light(new Light("id-card"), true));
    chip.stick(18, false);
    assertEquals(new CabinetAction.Done(), cabinet.light(new Light("id-card"), true));
  }

  @Test
  void a_pin_that_another_process_holds_is_told_until_it_is_let_go() {
    chip.hold(4, true);
    assertEquals(FaultCode.NOT_CONNECTED, cabinet.check().faults().getFirst().code());
    chip.hold(4, false);
    assertEquals(Health.READY, cabinet.check());
  }

  @Test
  void bouncing_is_no_press() {
    chip.level(5, true);
    change();
    change();
    chip.level(5, false);
    assertEquals(new SensorChange.Changed(Sensor.EXIT_BUTTON, true), change());
    assertEquals(new SensorChange.Unchanged(), change());
  }

  private SensorChange change() {
    return cabinet.awaitChange(Duration.ofSeconds(1), new CancelSignal());
  }

  @ParameterizedTest
  @CsvSource({
    "lock.entry, pin:17",
    "motor.papers, pin:21",
    "outlet.printer, pin:20",
    "light.lamp, relay:1",
    "light.lamp, pin:1024",
    "sensor.presence, pin:3",
    "debounce-ms, soon",
    "slave, 1",
  })
  void what_is_unsafe_or_nonsense_is_refused(String option, String value) {
    Map<String, String> options = Map.of("light.other", "pin:3", option, value);
    assertThrows(IllegalArgumentException.class, () -> GpioSettings.of(options));
  }

  @Test
  void addresses_name_a_chip_and_a_machine_without_one_says_so() {
    assertEquals(Optional.empty(), Pi4jOpener.parse("gpio:/dev/mem"));
    GpioCabinet real =
        new GpioCabinet(
            Pi4jOpener.parse("gpio:gpiochip99").orElseThrow(),
            GpioSettings.of(GpioConformanceTest.OPTIONS),
            System::nanoTime,
            _ -> {});
    assertEquals(FaultCode.NOT_CONNECTED, real.check().faults().getFirst().code());
    real.close();
  }
}
