package org.hallkiosk.kiosk.workbench.cabinet;

import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.simulator.line.FarEnd;
import org.hallkiosk.hardware.simulator.line.LineSpeed;
import org.hallkiosk.hardware.simulator.line.RealTime;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;

/// The wires of the simulated cabinet. Each is called as the device list calls it.
final class Lines {
  private Lines() {}

  static SimulatedLine serial(DeviceKind kind, int baud, FarEnd device) {
    return line(kind, LineSpeed.baud(baud), device);
  }

  static SimulatedLine socket(DeviceKind kind, FarEnd device) {
    return line(kind, LineSpeed.UNPACED, device);
  }

  private static SimulatedLine line(DeviceKind kind, LineSpeed speed, FarEnd device) {
    return new SimulatedLine("sim:" + kind.configured(), speed, new RealTime(), device);
  }
}
