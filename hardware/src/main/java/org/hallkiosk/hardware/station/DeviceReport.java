package org.hallkiosk.hardware.station;

import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.device.Health;

/// What happened to a device, as its station saw it.
///
/// @param health how the device is now
/// @param sentence for the log and the technician; never personal data
/// @param at on the station's ticker
public record DeviceReport(DeviceKind kind, What what, Health health, String sentence, long at) {
  /// The closed list of what is reported.
  public enum What {
    /// Its health is another than was told last; the first report of each device is such a one.
    HEALTH,
    /// A call did not come back, and its thread and driver were given up.
    ABANDONED,
    /// The driver threw, and was given up.
    DRIVER_FAILED,
    /// Its line stayed dead, so its driver was closed and is made anew.
    REOPENED,
    /// It stayed dead after that, so its power was taken away for a moment.
    POWER_CYCLED
  }
}
