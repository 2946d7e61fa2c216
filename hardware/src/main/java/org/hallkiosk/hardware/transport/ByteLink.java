package org.hallkiosk.hardware.transport;

import java.io.IOException;
import java.time.Duration;

/// A wire that carries bytes both ways: a serial line, a USB endpoint, a socket, or memory. One
/// thread reads and writes; [#close] may come from any thread and ends a waiting call.
public interface ByteLink extends AutoCloseable {

  /// Waits up to `patience` for at least one byte.
  ///
  /// @return how many bytes were put at the start of `into`; 0 when none came in time
  /// @throws IOException when the far end is gone or the link is closed
  int read(byte[] into, Duration patience) throws IOException;

  /// Hands all bytes to the wire. Blocks at most `patience`.
  ///
  /// @throws StalledWriteException when the far end took too few bytes in time; the link is then as
  ///   good as dead
  /// @throws IOException when the far end is gone or the link is closed
  void write(byte[] bytes, Duration patience) throws IOException;

  /// Idempotent.
  @Override
  void close();
}
