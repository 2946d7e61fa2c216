package org.hallkiosk.hardware.driver.modbus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Sensor;
import org.hallkiosk.hardware.device.SensorChange;
import org.hallkiosk.hardware.transport.Contacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Contacts bounce for some milliseconds; people do not.
@Timeout(60)
class AContactBouncesTest {
  private static final long MILLI = 1_000_000;

  @Test
  void a_state_counts_once_it_was_steady_and_is_told_once() {
    Contacts<String> contacts = new Contacts<>(Duration.ofMillis(30));
    assertEquals(Optional.empty(), contacts.sample(Map.of("key", false), 0));
    assertEquals(
        Optional.of(Map.entry("key", false)), contacts.sample(Map.of("key", false), 30 * MILLI));
    assertEquals(Optional.empty(), contacts.sample(Map.of("key", true), 40 * MILLI));
    assertEquals(Optional.empty(), contacts.sample(Map.of("key", false), 50 * MILLI));
    assertEquals(Optional.empty(), contacts.sample(Map.of("key", true), 60 * MILLI));
    assertEquals(Optional.empty(), contacts.sample(Map.of("key", true), 89 * MILLI));
    assertEquals(
        Optional.of(Map.entry("key", true)), contacts.sample(Map.of("key", true), 90 * MILLI));
    assertEquals(Optional.empty(), contacts.sample(Map.of("key", true), 200 * MILLI));
  }

  @Test
  void each_sensor_is_told_first_and_then_only_its_changes() {
    Scene scene = new Scene();
    scene.board.input(1, true);
    Map<Sensor, Boolean> told = new EnumMap<>(Sensor.class);
    for (int i = 0; i < 3; i++) {
      if (scene.change() instanceof SensorChange.Changed(Sensor sensor, boolean on)) {
        told.put(sensor, on);
      }
    }
    assertEquals(
        Map.of(Sensor.PRESENCE, false, Sensor.TAMPER, true, Sensor.EXIT_BUTTON, false), told);
    assertEquals(new SensorChange.Unchanged(), scene.change());
    scene.board.input(5, true);
    assertEquals(new SensorChange.Changed(Sensor.EXIT_BUTTON, true), scene.change());
    scene.cabinet.close();
  }

  @Test
  void an_input_pulled_to_ground_is_on_while_it_is_off() {
    Scene scene = new Scene(Map.of("sensor.presence", "input:0:active-low"));
    scene.board.input(0, true);
    scene.knowSensors();
    scene.board.input(0, false);
    assertEquals(new SensorChange.Changed(Sensor.PRESENCE, true), scene.change());
    scene.cabinet.close();
  }

  @Test
  void waiting_takes_its_patience_and_no_longer() {
    Scene scene = new Scene();
    scene.knowSensors();
    long before = scene.time.nanos();
    assertEquals(
        new SensorChange.Unchanged(),
        scene.cabinet.awaitChange(Duration.ofSeconds(2), new CancelSignal()));
    long waited = (scene.time.nanos() - before) / MILLI;
    assertTrue(waited >= 2000 && waited < 2100, "waited " + waited + " ms");
    scene.cabinet.close();
  }

  @Test
  void a_cabinet_without_sensors_waits_for_nothing_and_ends_when_it_is_closed() {
    ModbusCabinet[] lamps = new ModbusCabinet[1];
    AtomicLong now = new AtomicLong();
    lamps[0] =
        new ModbusCabinet(
            Bench.line(_ -> {}),
            ModbusSettings.of(Map.of("light.lamp", "relay:0")),
            now::get,
            pause -> now.addAndGet(pause.toNanos()));
    assertEquals(new SensorChange.Unchanged(), wait(lamps[0]));
    lamps[0].close();
    assertInstanceOf(SensorChange.Failed.class, wait(lamps[0]));
  }

  private static SensorChange wait(ModbusCabinet cabinet) {
    return cabinet.awaitChange(Duration.ofSeconds(2), new CancelSignal());
  }
}
