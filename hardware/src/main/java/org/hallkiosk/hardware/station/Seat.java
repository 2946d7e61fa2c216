package org.hallkiosk.hardware.station;

import org.hallkiosk.hardware.device.Device;
import org.hallkiosk.hardware.device.Fault;

/// Whether there is a driver to call.
sealed interface Seat<D extends Device> {
  record Taken<D extends Device>(Owner<D> owner) implements Seat<D> {}

  record Empty<D extends Device>(Fault why) implements Seat<D> {}
}
