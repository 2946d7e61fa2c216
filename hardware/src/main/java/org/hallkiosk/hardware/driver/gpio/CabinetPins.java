package org.hallkiosk.hardware.driver.gpio;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.hallkiosk.hardware.device.CabinetWire;
import org.hallkiosk.hardware.device.CabinetWire.Mark;
import org.hallkiosk.hardware.device.CabinetWiring;
import org.hallkiosk.hardware.device.Sensor;
import org.hallkiosk.hardware.transport.gpio.GpioPins;
import org.hallkiosk.hardware.transport.gpio.GpioPins.InputPin;
import org.hallkiosk.hardware.transport.gpio.GpioPins.OutputPin;

/// The pins of one cabinet, all taken at once: a wiring that does not fit the board shows at the
/// first call.
final class CabinetPins {
  private final GpioPins pins;
  private final CabinetWiring wiring;
  private final Map<Integer, OutputPin> outputs = new HashMap<>();
  private final Map<Sensor, InputPin> inputs = new EnumMap<>(Sensor.class);

  private CabinetPins(GpioPins pins, CabinetWiring wiring) {
    this.pins = pins;
    this.wiring = wiring;
  }

  /// @throws IOException when a pin cannot be taken; then none is
  static CabinetPins take(GpioPins pins, CabinetWiring wiring) throws IOException {
    CabinetPins taken = new CabinetPins(pins, wiring);
    try {
      taken.takeAll();
      return taken;
    } catch (IOException e) {
      pins.close();
      throw e;
    }
  }

  private void takeAll() throws IOException {
    for (CabinetWire wire : wiring.outputs()) {
      outputs.put(wire.number(), pins.output(wire.number(), wire.is(Mark.ACTIVE_LOW)));
    }
    for (Map.Entry<Sensor, CabinetWire> sensor : wiring.sensors().entrySet()) {
      inputs.put(sensor.getKey(), pins.input(sensor.getValue().number()));
    }
  }

  /// @param pulled whether the relay on this wire shall pull
  void pull(CabinetWire wire, boolean pulled) throws IOException {
    OutputPin pin = outputs.get(wire.number());
    if (pin == null) {
      throw new IOException("pin " + wire.number() + " was not taken");
    }
    boolean high = pulled != wire.is(Mark.ACTIVE_LOW);
    pin.drive(high);
    if (pin.high() != high) {
      throw new IOException("pin " + wire.number() + " does not follow");
    }
  }

  /// What every sensor says now.
  Map<Sensor, Boolean> felt() throws IOException {
    Map<Sensor, Boolean> felt = new EnumMap<>(Sensor.class);
    for (Map.Entry<Sensor, InputPin> input : inputs.entrySet()) {
      CabinetWire wire = wiring.sensors().get(input.getKey());
      boolean low = wire != null && wire.is(Mark.ACTIVE_LOW);
      felt.put(input.getKey(), input.getValue().high() != low);
    }
    return felt;
  }

  void close() {
    pins.close();
  }
}
