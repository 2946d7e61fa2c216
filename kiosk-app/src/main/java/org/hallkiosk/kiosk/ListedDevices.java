package org.hallkiosk.kiosk;

import java.util.List;
import org.hallkiosk.hardware.station.DeviceEntry;
import org.hallkiosk.kiosk.configuration.Terminal;

/// A terminal's device list in the words of the station.
final class ListedDevices {

  private ListedDevices() {}

  static List<DeviceEntry> of(Terminal terminal) {
    return terminal.devices().stream()
        .map(
            device ->
                new DeviceEntry(device.kind(), device.model(), device.address(), device.options()))
        .toList();
  }
}
