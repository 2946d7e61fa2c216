package org.hallkiosk.hardware.simulator.gpio;

import java.util.Map;
import org.hallkiosk.hardware.simulator.faults.FaultBoard;
import org.hallkiosk.hardware.simulator.faults.LineFaults;

/// The faults of a GPIO chip, and what people do around the cabinet.
public final class PinFaults {
  private PinFaults() {}

  /// @param device by the name that the device list uses
  /// @param inputs which pin each sensor is connected to, by the sensor's name; on is high
  public static FaultBoard of(String device, SimulatedPins pins, Map<String, Integer> inputs) {
    FaultBoard faults =
        new FaultBoard(device)
            .with("unplug", () -> pins.plug(false))
            .with("plug-in", () -> pins.plug(true))
            .with("hold-pin", "pin", words -> pins.hold(LineFaults.number(words), true))
            .with("let-go-pin", "pin", words -> pins.hold(LineFaults.number(words), false))
            .with("stuck-pin", "pin", words -> pins.stick(LineFaults.number(words), true))
            .with("free-pin", "pin", words -> pins.stick(LineFaults.number(words), false));
    act(faults, pins, inputs, "presence", "step-before", "step-away");
    act(faults, pins, inputs, "operator-key", "turn-key", "turn-key-back");
    act(faults, pins, inputs, "tamper", "tamper", "tamper-over");
    act(faults, pins, inputs, "cabinet-door", "open-cabinet-door", "shut-cabinet-door");
    act(faults, pins, inputs, "entry-door", "open-entry-door", "shut-entry-door");
    act(faults, pins, inputs, "exit-button", "press-exit-button", "let-go-exit-button");
    return faults;
  }

  private static void act(
      FaultBoard faults,
      SimulatedPins pins,
      Map<String, Integer> inputs,
      String sensor,
      String on,
      String off) {
    Integer pin = inputs.get(sensor);
    if (pin != null) {
      faults.with(on, () -> pins.level(pin, true));
      faults.with(off, () -> pins.level(pin, false));
    }
  }
}
