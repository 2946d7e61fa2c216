package org.hallkiosk.hardware.transport.usb;

import java.io.IOException;

/// Opens a fresh pipe to one device, as often as it has to be reopened.
@FunctionalInterface
public interface UsbPipeOpener {

  /// @throws IOException when no such device is plugged in, or it may not be used; one sentence
  UsbPipe open() throws IOException;
}
