package org.hallkiosk.hardware.transport.gpio;

import java.io.IOException;

/// Opens the pins of one board, as often as a driver has to.
@FunctionalInterface
public interface GpioOpener {
  /// @throws IOException when there is no such chip
  GpioPins open() throws IOException;
}
