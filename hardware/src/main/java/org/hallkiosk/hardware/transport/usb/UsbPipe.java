package org.hallkiosk.hardware.transport.usb;

import java.io.IOException;
import java.time.Duration;

/// A pair of bulk endpoints, or the reports of a HID interface: packets go out and come in, whole.
/// One thread at a time calls it, [#close] included.
public interface UsbPipe extends AutoCloseable {

  /// Hands one packet over. Blocks at most about `patience`.
  ///
  /// @param packet with its report id in front where the framing has one
  /// @throws org.hallkiosk.hardware.transport.StalledWriteException when the device took it not in
  ///   time
  /// @throws IOException when the device is gone or the endpoint stalls
  void send(byte[] packet, Duration patience) throws IOException;

  /// Takes one packet. Waits up to `patience` at a bulk endpoint; a report is there or not, at
  /// once.
  ///
  /// @return how many bytes were put at the start of `into`; 0 when no packet came
  /// @throws IOException when the device is gone or the endpoint stalls
  int receive(byte[] into, Duration patience) throws IOException;

  /// Idempotent.
  @Override
  void close();
}
