package org.hallkiosk.hardware.transport.pcsc;

import java.time.Duration;

/// A way to one smart card reader. One thread at a time calls what blocks; [#close] comes from any
/// thread.
public interface CardLink extends AutoCloseable {
  /// A wait cannot be interrupted, so nobody waits longer than this at a time.
  Duration LONGEST_WAIT = Duration.ofSeconds(1);

  /// Blocks up to `patience`, [#LONGEST_WAIT] at most.
  ///
  /// @return whether a card is there, mute ones included
  boolean awaitCard(Duration patience) throws CardLinkException;

  /// Blocks up to `patience`, [#LONGEST_WAIT] at most.
  ///
  /// @return whether no card is there
  boolean awaitNoCard(Duration patience) throws CardLinkException;

  /// Powers the card that is there. Blocks up to 5 s.
  CardContact connect() throws CardLinkException;

  /// Idempotent, never blocks.
  @Override
  void close();
}
