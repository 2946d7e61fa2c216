package org.hallkiosk.hardware.device;

import java.util.Set;

/// What is wired in a cabinet.
public record CabinetCapabilities(
    Set<Lock> locks,
    Set<Light> lights,
    Set<Sensor> sensors,
    Set<Outlet> outlets,
    Set<Motor> motors) {
  public static final CabinetCapabilities NOTHING =
      new CabinetCapabilities(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

  public CabinetCapabilities {
    locks = Set.copyOf(locks);
    lights = Set.copyOf(lights);
    sensors = Set.copyOf(sensors);
    outlets = Set.copyOf(outlets);
    motors = Set.copyOf(motors);
  }
}
