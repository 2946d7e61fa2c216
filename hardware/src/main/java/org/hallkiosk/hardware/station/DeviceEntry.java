package org.hallkiosk.hardware.station;

import java.util.Map;

/// One line of the terminal's device list.
///
/// @param kind such as `id-card-reader`
/// @param model names the driver, such as `sam`
/// @param address names the wire, such as `serial:/dev/ttyS0?baud=115200`
/// @param options what the driver further wants to know
public record DeviceEntry(String kind, String model, String address, Map<String, String> options) {

  public DeviceEntry {
    options = Map.copyOf(options);
  }
}
