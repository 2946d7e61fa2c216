package org.hallkiosk.hardware.card.social;

import org.hallkiosk.hardware.device.Fault;

/// What came of reading a social security card. There is never a half-filled card.
public sealed interface SocialCardReading {
  record Read(SocialCard card) implements SocialCardReading {}

  /// A chip card, but no social security card.
  record NotSuchCard() implements SocialCardReading {}

  /// It is one, but does not give what it must.
  ///
  /// @param detail one sentence for the technician; never personal data
  record Unreadable(String detail) implements SocialCardReading {}

  /// It was taken out before all was read: put it in again and leave it.
  record Removed() implements SocialCardReading {}

  record Failed(Fault fault) implements SocialCardReading {}
}
