package org.hallkiosk.hardware.station;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.hallkiosk.hardware.device.Cabinet;
import org.hallkiosk.hardware.device.CabinetAction;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.Outlet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes a dead peripheral's power away for a moment, where the cabinet switches its outlet: at
/// most once in 10 minutes each, since a device that starts all the time never serves. Never the
/// cabinet itself. Belongs to the station's thread.
final class PowerCycling {
  private static final Logger LOG = LoggerFactory.getLogger(PowerCycling.class);
  private static final Duration OFF = Duration.ofSeconds(10);
  private static final long PAUSE = Duration.ofMinutes(10).toNanos();

  private final Cabinet cabinet;
  private final Duty duty;
  private final Map<DeviceKind, Long> last = new EnumMap<>(DeviceKind.class);

  PowerCycling(Cabinet cabinet, Duty duty) {
    this.cabinet = cabinet;
    this.duty = duty;
  }

  /// Keeps the device to itself meanwhile. Blocks about 10 s where it is done, and as long as the
  /// cabinet is in use.
  ///
  /// @return whether the power was away
  boolean attempt(Supervisor<?> device) {
    boolean[] done = {false};
    return may(device.kind()) && device.whileIdle(() -> done[0] = cycle(device)) && done[0];
  }

  private boolean may(DeviceKind kind) {
    Long before = last.get(kind);
    return kind != DeviceKind.CABINET
        && cabinet.capabilities().outlets().contains(new Outlet(kind.configured()))
        && (before == null || duty.clock().nanos() - before >= PAUSE);
  }

  private boolean cycle(Supervisor<?> device) {
    DeviceKind kind = device.kind();
    last.put(kind, duty.clock().nanos());
    return switch (cabinet.powerCycle(new Outlet(kind.configured()), OFF)) {
      case CabinetAction.Done _ -> told(kind, device.health());
      case CabinetAction.NotWired(String name) -> failed(kind, "nothing is wired as " + name);
      case CabinetAction.Failed(var fault) -> failed(kind, fault.code().toString());
    };
  }

  private boolean told(DeviceKind kind, Health health) {
    duty.stream()
        .happened(
            kind,
            DeviceReport.What.POWER_CYCLED,
            health,
            "its line stayed dead; its power was taken away for " + OFF.toSeconds() + " s");
    return true;
  }

  private static boolean failed(DeviceKind kind, String why) {
    LOG.warn("{} cannot be power-cycled: {}", kind.configured(), why);
    return false;
  }
}
