package org.hallkiosk.kiosk.identity;

import java.util.Optional;

/// The number by which a card and the hall know a person.
public sealed interface PersonNumber permits IdNumber, ForeignerNumber {

  String value();

  /// The number, if the text is one of either form.
  static Optional<PersonNumber> from(String text) {
    Optional<PersonNumber> number = IdNumber.from(text).map(PersonNumber.class::cast);
    return number.isPresent() ? number : ForeignerNumber.from(text).map(PersonNumber.class::cast);
  }
}
