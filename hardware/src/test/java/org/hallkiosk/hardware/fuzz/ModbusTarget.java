package org.hallkiosk.hardware.fuzz;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Light;
import org.hallkiosk.hardware.device.Lock;
import org.hallkiosk.hardware.device.Outlet;
import org.hallkiosk.hardware.driver.modbus.ModbusCabinet;
import org.hallkiosk.hardware.driver.modbus.ModbusSettings;

/// The answers of a relay board to everything that a cabinet asks.
public final class ModbusTarget {
  private static final ModbusSettings SETTINGS =
      ModbusSettings.of(
          Map.of(
              "lock.entry", "relay:0",
              "light.id-card", "relay:1",
              "outlet.camera", "relay:2:normally-closed",
              "sensor.presence", "input:0",
              "sensor.tamper", "input:7"));

  private ModbusTarget() {}

  static List<byte[]> seeds() {
    return List.of(
        FuzzedLink.saying(
            FuzzedLink.PAUSE,
            FuzzedLink.hex("01 01 01 00 51 88"),
            FuzzedLink.PAUSE,
            FuzzedLink.hex("01 02 01 81 61 E8"),
            FuzzedLink.PAUSE,
            FuzzedLink.hex("01 05 02 00 00 07 8D B0"),
            FuzzedLink.PAUSE,
            FuzzedLink.hex("01 05 00 01 FF 00 DD FA"),
            FuzzedLink.PAUSE,
            FuzzedLink.hex("01 05 00 02 FF 00 2D FA"),
            FuzzedLink.PAUSE,
            FuzzedLink.hex("01 05 00 02 00 00 6C 0A")),
        FuzzedLink.saying(FuzzedLink.PAUSE, FuzzedLink.hex("01 81 02 C1 91")));
  }

  public static void fuzzerTestOneInput(byte[] data) {
    FuzzedLink link = new FuzzedLink(data);
    try (ModbusCabinet cabinet = new ModbusCabinet(() -> link, SETTINGS, link, link)) {
      cabinet.check();
      var _ = cabinet.awaitChange(Duration.ofMillis(200), new CancelSignal());
      cabinet.release(new Lock("entry"), Duration.ofMillis(700));
      cabinet.light(new Light("id-card"), true);
      cabinet.powerCycle(new Outlet("camera"), Duration.ofSeconds(1));
      cabinet.check();
    }
  }
}
