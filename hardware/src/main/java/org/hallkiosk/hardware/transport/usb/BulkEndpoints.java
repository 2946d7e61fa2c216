package org.hallkiosk.hardware.transport.usb;

import java.io.IOException;
import org.usb4java.ConfigDescriptor;
import org.usb4java.EndpointDescriptor;
import org.usb4java.Interface;
import org.usb4java.InterfaceDescriptor;
import org.usb4java.LibUsb;

/// The two bulk endpoints of a device's interface.
///
/// @param inPacketBytes most bytes that the device sends at once
record BulkEndpoints(byte out, byte in, int inPacketBytes) {

  private static final int SIZE_BITS = 0x7FF;

  /// Those that the address names, else the first of each direction.
  ///
  /// @throws IOException when the interface has no such endpoints
  static BulkEndpoints of(LibUsbDevice device, UsbAddress address) throws IOException {
    ConfigDescriptor config = new ConfigDescriptor();
    device.check("read its description", LibUsb.getActiveConfigDescriptor(device.device(), config));
    try {
      return chosen(device, config, address.ports());
    } finally {
      LibUsb.freeConfigDescriptor(config);
    }
  }

  private static BulkEndpoints chosen(LibUsbDevice device, ConfigDescriptor config, UsbPorts ports)
      throws IOException {
    int out = 0;
    int in = 0;
    int inPacketBytes = 0;
    for (Interface each : config.iface()) {
      for (InterfaceDescriptor setting : each.altsetting()) {
        for (EndpointDescriptor endpoint : endpoints(setting, ports)) {
          int address = Byte.toUnsignedInt(endpoint.bEndpointAddress());
          boolean inwards = (address & LibUsb.ENDPOINT_IN) != 0;
          if (inwards && in == 0 && fits(address, ports.in())) {
            in = address;
            inPacketBytes = endpoint.wMaxPacketSize() & SIZE_BITS;
          } else if (!inwards && out == 0 && fits(address, ports.out())) {
            out = address;
          }
        }
      }
    }
    if (in == 0 || out == 0) {
      throw new IOException("USB device " + device.name() + " has no such bulk endpoints");
    }
    return new BulkEndpoints((byte) out, (byte) in, inPacketBytes);
  }

  private static EndpointDescriptor[] endpoints(InterfaceDescriptor setting, UsbPorts ports) {
    boolean ours = setting.bInterfaceNumber() == ports.interfaceNumber();
    return ours ? setting.endpoint() : new EndpointDescriptor[0];
  }

  /// Any fits where none was named.
  private static boolean fits(int address, int wanted) {
    return wanted == 0 || address == wanted;
  }
}
