package org.hallkiosk.hardware.device;

/// One powered chip card. Belongs to the thread that waited for it, except [#close].
public interface SmartCard extends AutoCloseable {
  /// The answer to reset (ISO/IEC 7816-3).
  byte[] atr();

  /// Sends one command and waits for the answer; `61xx` and `6Cxx` are followed up. Blocks up to 10
  /// s.
  ///
  /// @param command a short or extended command APDU
  CardAnswer transmit(byte[] command);

  /// Idempotent; the card loses its power.
  @Override
  void close();
}
