package org.hallkiosk.hardware.transport.usb;

import java.io.IOException;

/// Pipes to real devices, through libusb.
final class LibUsbPipe {

  private LibUsbPipe() {}

  /// Takes the device's interface away from a kernel driver that holds it, and gives it back when
  /// the pipe is closed.
  static UsbPipe open(UsbAddress address) throws IOException {
    LibUsbDevice device = LibUsbDevice.open(address);
    try {
      return switch (address.kind()) {
        case BULK -> new BulkPipe(device, BulkEndpoints.of(device, address), address.framing());
        case HID -> new HidPipe(device, address.ports(), address.framing());
      };
    } catch (IOException | RuntimeException e) {
      device.close();
      throw e;
    }
  }
}
