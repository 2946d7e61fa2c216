package org.hallkiosk.kiosk.workbench.quick;

import java.util.EnumSet;
import java.util.Set;
import org.hallkiosk.hardware.device.DeviceKind;

/// Which devices did something for a citizen. From any thread.
final class Uses {

  private final Set<DeviceKind> used = EnumSet.noneOf(DeviceKind.class);

  synchronized void used(DeviceKind kind) {
    used.add(kind);
  }

  /// Since it was last asked.
  synchronized Set<DeviceKind> since() {
    Set<DeviceKind> some = Set.copyOf(used);
    used.clear();
    return some;
  }
}
