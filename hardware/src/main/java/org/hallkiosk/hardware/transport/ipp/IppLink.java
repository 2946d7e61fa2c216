package org.hallkiosk.hardware.transport.ipp;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;

/// A wire to one IPP printer (RFC 8010): whole messages out, whole messages back. One thread at a
/// time exchanges; [#close] may come from any thread and ends a waiting exchange.
public interface IppLink extends AutoCloseable {

  /// The address by which the printer knows itself, `ipp://host:port/path`: it stands in every
  /// request.
  URI printer();

  /// Sends one message and waits for its answer. Blocks at most `patience` for both together.
  ///
  /// @throws NotDeliveredException when the printer cannot have acted on the message
  /// @throws IOException when it may have: the answer was lost, late, or too long
  byte[] exchange(byte[] message, Duration patience) throws IOException;

  /// Idempotent.
  @Override
  void close();
}
