package org.hallkiosk.kiosk.workbench.quick;

import org.hallkiosk.hardware.device.Device;
import org.hallkiosk.hardware.device.Health;

/// A device without a wire: never broken, with nothing to close.
interface AlwaysReady extends Device {

  @Override
  default Health health() {
    return Health.READY;
  }

  @Override
  default Health check() {
    return Health.READY;
  }

  @Override
  default void close() {}
}
