package org.hallkiosk.hardware.device;

import java.util.List;

/// Whether a device can serve now, and what keeps it from doing so.
///
/// @param faults what stands in the way; the device is ready when there are none
/// @param warnings what will stand in the way soon: paper near its end, toner low
public record Health(List<Fault> faults, List<Fault> warnings) {

  public static final Health READY = new Health(List.of(), List.of());

  public Health {
    faults = List.copyOf(faults);
    warnings = List.copyOf(warnings);
  }

  public static Health broken(Fault fault) {
    return new Health(List.of(fault), List.of());
  }

  public boolean ready() {
    return faults.isEmpty();
  }
}
