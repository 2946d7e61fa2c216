package org.hallkiosk.hardware.driver.entrydoor;

import java.util.Optional;
import org.hallkiosk.hardware.device.CabinetCapabilities;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Sensor;
import org.hallkiosk.hardware.device.WhoActs;

/// What a door needs of its cabinet.
final class Wiring {
  private Wiring() {}

  /// A door that could lock somebody in is no door.
  static Optional<Fault> fault(CabinetCapabilities wired, DoorSettings settings) {
    if (!wired.locks().contains(settings.lock())) {
      return Optional.of(missingLock(settings.lock().name()));
    }
    return settings.exitButton() && !wired.sensors().contains(Sensor.EXIT_BUTTON)
        ? Optional.of(missing("no exit button is wired, and the exit is not said to be mechanical"))
        : Optional.empty();
  }

  static Fault missingLock(String name) {
    return missing("no lock " + name + " is wired");
  }

  private static Fault missing(String what) {
    return new Fault(FaultCode.NOT_CONNECTED, WhoActs.ADMINISTRATOR, what);
  }
}
