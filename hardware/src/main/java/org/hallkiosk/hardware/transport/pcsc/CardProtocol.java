package org.hallkiosk.hardware.transport.pcsc;

/// How commands travel between reader and card (ISO/IEC 7816-3, ISO/IEC 14443-4).
public enum CardProtocol {
  /// Byte by byte: an answer to a command with data must be fetched, and no command carries both
  /// data and an expected length.
  T0,
  /// In blocks, or contactless: commands and answers go as they are.
  BLOCKS
}
