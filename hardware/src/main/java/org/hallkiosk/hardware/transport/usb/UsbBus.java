package org.hallkiosk.hardware.transport.usb;

import java.io.IOException;
import org.usb4java.Context;
import org.usb4java.Device;
import org.usb4java.DeviceDescriptor;
import org.usb4java.DeviceList;
import org.usb4java.LibUsb;

/// What is plugged in.
final class UsbBus {

  private UsbBus() {}

  /// @return the device, with one reference for the caller to give back
  /// @throws IOException when there is none such
  static Device find(Context context, UsbAddress address) throws IOException {
    DeviceList list = new DeviceList();
    int count = LibUsb.getDeviceList(context, list);
    if (count < 0) {
      throw new IOException("the USB devices cannot be listed: " + LibUsb.strError(count));
    }
    try {
      return found(list, address);
    } finally {
      LibUsb.freeDeviceList(list, true);
    }
  }

  private static Device found(DeviceList list, UsbAddress address) throws IOException {
    int others = address.number();
    for (Device device : list) {
      if (fits(device, address) && others-- == 0) {
        return LibUsb.refDevice(device);
      }
    }
    throw new IOException(
        "no USB device "
            + address.device()
            + (address.number() == 0 ? "" : " number " + address.number())
            + " is plugged in");
  }

  private static boolean fits(Device device, UsbAddress address) {
    DeviceDescriptor descriptor = new DeviceDescriptor();
    return LibUsb.getDeviceDescriptor(device, descriptor) == LibUsb.SUCCESS
        && Short.toUnsignedInt(descriptor.idVendor()) == address.vendor()
        && Short.toUnsignedInt(descriptor.idProduct()) == address.product();
  }
}
