package org.hallkiosk.hardware.driver.modbus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Set;
import org.hallkiosk.hardware.device.CabinetCapabilities;
import org.hallkiosk.hardware.device.Light;
import org.hallkiosk.hardware.device.Lock;
import org.hallkiosk.hardware.device.Motor;
import org.hallkiosk.hardware.device.Outlet;
import org.hallkiosk.hardware.device.Sensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The device list says where each part hangs, or says nonsense.
class TheWiringIsMistypedTest {
  @Test
  void a_sound_list_becomes_a_wiring() {
    ModbusSettings settings = ModbusSettings.of(Bench.OPTIONS);
    assertEquals(
        new CabinetCapabilities(
            Set.of(new Lock("entry")),
            Set.of(new Light("id-card"), new Light("scanner")),
            Set.of(Sensor.PRESENCE, Sensor.TAMPER, Sensor.EXIT_BUTTON),
            Set.of(new Outlet("receipt-printer"), new Outlet("camera")),
            Set.of(new Motor("papers"))),
        settings.wiring().capabilities());
    assertEquals(8, settings.coils());
    assertEquals(8, settings.inputs());
    assertEquals(16, ModbusSettings.of(Map.of("lock.entry", "relay:8")).coils());
    assertEquals(0, ModbusSettings.of(Map.of()).inputs());
  }

  @ParameterizedTest
  @CsvSource({
    "lock.entry, relay",
    "lock.entry, relay:",
    "lock.entry, relay:-1",
    "lock.entry, relay:256",
    "lock.entry, relay:99999999999",
    "lock.entry, input:0",
    "lock.entry, relay:0:active-low",
    "lock.entry, relay:0:normally-closed",
    "lock.entry, relay:2",
    "lock., relay:0",
    "sensor.presence, relay:0",
    "sensor.presence, input:0:normally-closed",
    "sensor.smell, input:0",
    "motor.papers, relay:0:normally-closed",
    "motor.papers, relay:2",
    "slave, 0",
    "slave, 248",
    "debounce-ms, soon",
    "poll-ms, 200",
    "colour, red",
  })
  void nonsense_is_told_in_one_sentence(String option, String value) {
    Map<String, String> options = Map.of("light.lamp", "relay:2", option, value);
    IllegalArgumentException told =
        assertThrows(IllegalArgumentException.class, () -> ModbusSettings.of(options));
    assertEquals(false, String.valueOf(told.getMessage()).contains("\n"));
  }
}
