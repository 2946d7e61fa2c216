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

  synchronized Set<DeviceKind> all() {
    return Set.copyOf(used);
  }
}
