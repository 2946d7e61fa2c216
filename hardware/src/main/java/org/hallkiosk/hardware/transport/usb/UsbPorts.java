package org.hallkiosk.hardware.transport.usb;

/// Where at a device the packets go in and out.
///
/// @param interfaceNumber of the device's active configuration
/// @param out address of the bulk endpoint towards the device; 0 for the interface's first
/// @param in address of the bulk endpoint towards us, with its high bit; 0 for the first
/// @param feature whether HID reports are feature reports; else output and input reports
public record UsbPorts(int interfaceNumber, int out, int in, boolean feature) {

  public static final UsbPorts USUAL = new UsbPorts(0, 0, 0, true);
}
