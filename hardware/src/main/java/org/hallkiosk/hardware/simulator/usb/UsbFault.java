package org.hallkiosk.hardware.simulator.usb;

/// What a USB device does wrong with the next packet that carries something.
public sealed interface UsbFault {

  /// It carries only so many bytes of payload; the rest comes in the next.
  record ShortPacket(int bytes) implements UsbFault {}

  /// It breaks off after so many bytes, and the rest never comes.
  record TornPacket(int bytes) implements UsbFault {}

  /// It never comes.
  record LostPacket() implements UsbFault {}

  /// The endpoint stalls instead.
  record Stall() implements UsbFault {}

  /// It comes under this report id.
  record WrongReport(int id) implements UsbFault {}

  /// Its length field says this.
  record LyingLength(int length) implements UsbFault {}
}
