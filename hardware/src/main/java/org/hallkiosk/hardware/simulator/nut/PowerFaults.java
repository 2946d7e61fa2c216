package org.hallkiosk.hardware.simulator.nut;

import org.hallkiosk.hardware.simulator.faults.FaultBoard;
import org.hallkiosk.hardware.simulator.faults.LineFaults;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;

/// The faults of a UPS, of NUT and of the way to it.
public final class PowerFaults {
  private PowerFaults() {}

  public static FaultBoard of(String device, SimulatedLine line, SimulatedUps ups) {
    return LineFaults.of(device, line)
        .with("cut-mains", () -> ups.mains(false))
        .with("restore-mains", () -> ups.mains(true))
        .with("battery-low", () -> ups.flag("LB", true))
        .with("battery-good", () -> ups.flag("LB", false))
        .with("replace-battery", () -> ups.flag("RB", true))
        .with("battery-replaced", () -> ups.flag("RB", false))
        .with("overload", () -> ups.flag("OVER", true))
        .with("overload-over", () -> ups.flag("OVER", false))
        .with("forced-shutdown", () -> ups.flag("FSD", true))
        .with("driver-gone", () -> ups.fault(NutFault.DRIVER_GONE))
        .with("data-stale", () -> ups.fault(NutFault.DATA_STALE))
        .with("unknown-ups", () -> ups.fault(NutFault.UNKNOWN_UPS))
        .with("access-denied", () -> ups.fault(NutFault.ACCESS_DENIED))
        .with("new-error", () -> ups.fault(NutFault.NEW_ERROR))
        .with("endless-line", () -> ups.fault(NutFault.ENDLESS_LINE))
        .with("endless-list", () -> ups.fault(NutFault.ENDLESS_LIST))
        .with("other-protocol", () -> ups.fault(NutFault.OTHER_PROTOCOL))
        .with("mute", () -> ups.fault(NutFault.MUTE))
        .with("heal-ups", ups::clearFault);
  }
}
