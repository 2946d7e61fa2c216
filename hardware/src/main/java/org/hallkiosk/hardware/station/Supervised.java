package org.hallkiosk.hardware.station;

import org.hallkiosk.hardware.device.Device;
import org.hallkiosk.hardware.device.Health;

/// A device as the terminal sees it: its driver behind its supervisor.
interface Supervised<D extends Device> extends Device {
  Supervisor<D> supervisor();

  @Override
  default Health health() {
    return supervisor().health();
  }

  @Override
  default Health check() {
    return supervisor().call(Supervisor.checking());
  }

  @Override
  default void close() {
    supervisor().close();
  }
}
