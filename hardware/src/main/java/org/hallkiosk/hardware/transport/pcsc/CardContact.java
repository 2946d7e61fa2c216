package org.hallkiosk.hardware.transport.pcsc;

import java.time.Duration;

/// One powered card. One thread at a time transmits; [#close] comes from any thread.
public interface CardContact extends AutoCloseable {
  /// The answer to reset (ISO/IEC 7816-3).
  byte[] atr();

  CardProtocol protocol();

  /// Sends one command as it is and waits for the answer. Blocks up to `patience`.
  ///
  /// @return data and status word: 2 bytes at least, 65,538 at most
  byte[] transmit(byte[] command, Duration patience) throws CardLinkException;

  /// Idempotent, never blocks. The card forgets what it was told.
  @Override
  void close();
}
