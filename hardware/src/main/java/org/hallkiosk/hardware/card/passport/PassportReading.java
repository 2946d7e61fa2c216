package org.hallkiosk.hardware.card.passport;

import org.hallkiosk.hardware.device.Fault;

/// What came of reading a passport or permit. There is never a half-filled one.
public sealed interface PassportReading {
  record Read(Passport passport) implements PassportReading {}

  /// A chip, but not of a travel document.
  record NotSuchCard() implements PassportReading {}

  /// The chip does not open with this key: it was typed or scanned wrong, or belongs to another
  /// document.
  record WrongKey() implements PassportReading {}

  /// It opened, but does not give what it must.
  ///
  /// @param detail one sentence for the technician; never personal data
  record Unreadable(String detail) implements PassportReading {}

  /// It was taken away before all was read.
  record Removed() implements PassportReading {}

  record Failed(Fault fault) implements PassportReading {}
}
