package org.hallkiosk.hardware.transport.usb;

import java.io.IOException;
import org.usb4java.Context;
import org.usb4java.Device;
import org.usb4java.DeviceHandle;
import org.usb4java.LibUsb;
import org.usb4java.LoaderException;

/// One device with one interface claimed, in a libusb context of its own. Used by one thread.
final class LibUsbDevice {

  private final String name;
  private final int interfaceNumber;
  private final Context context;
  private final Device device;
  private final DeviceHandle handle = new DeviceHandle();
  private boolean closed;

  private LibUsbDevice(UsbAddress address, Context context, Device device) {
    this.name = address.device();
    this.interfaceNumber = address.ports().interfaceNumber();
    this.context = context;
    this.device = device;
  }

  /// @throws IOException when there is no such device or it may not be used; one sentence
  static LibUsbDevice open(UsbAddress address) throws IOException {
    Context context = context();
    try {
      Device found = UsbBus.find(context, address);
      LibUsbDevice device = new LibUsbDevice(address, context, found);
      device.claim();
      return device;
    } catch (IOException | RuntimeException e) {
      LibUsb.exit(context);
      throw e;
    }
  }

  /// The native library is unpacked into the temporary folder by the first call.
  private static Context context() throws IOException {
    try {
      Context context = new Context();
      int result = LibUsb.init(context);
      if (result < 0) {
        throw new IOException("the USB library does not start: " + LibUsb.strError(result));
      }
      return context;
    } catch (LinkageError | LoaderException e) {
      throw new IOException(
          "the USB library cannot be loaded on this machine: " + e.getMessage(), e);
    }
  }

  /// The reference that the search left on the device is given back here, whatever happens.
  private void claim() throws IOException {
    try {
      check("open it", LibUsb.open(device, handle));
    } finally {
      LibUsb.unrefDevice(device);
    }
    LibUsb.setAutoDetachKernelDriver(handle, true);
    try {
      check("claim its interface", LibUsb.claimInterface(handle, interfaceNumber));
    } catch (IOException e) {
      LibUsb.close(handle);
      throw e;
    }
  }

  DeviceHandle handle() {
    return handle;
  }

  Device device() {
    return LibUsb.getDevice(handle);
  }

  String name() {
    return name;
  }

  /// @return the result, when it is none of libusb's errors
  int check(String what, int result) throws IOException {
    if (result >= 0) {
      return result;
    }
    throw new IOException(
        "USB device %s: could not %s: %s%s"
            .formatted(name, what, LibUsb.strError(result), remedy(result)));
  }

  private static String remedy(int result) {
    return switch (result) {
      case LibUsb.ERROR_ACCESS -> "; give the terminal's user the device by a udev rule";
      case LibUsb.ERROR_BUSY -> "; another program holds it";
      default -> "";
    };
  }

  /// Idempotent.
  void close() {
    if (!closed) {
      closed = true;
      LibUsb.releaseInterface(handle, interfaceNumber);
      LibUsb.close(handle);
      LibUsb.exit(context);
    }
  }
}
