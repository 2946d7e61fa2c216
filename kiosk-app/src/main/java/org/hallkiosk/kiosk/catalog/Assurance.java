package org.hallkiosk.kiosk.catalog;

/// How sure the hall must be of who stands before the terminal.
public enum Assurance {
  /// Nobody is asked.
  NONE,
  /// Whoever laid the card on the reader.
  CARD,
  /// The card's holder in person: certificates, records and money, since a found or stolen card
  /// must get nothing.
  CARD_AND_PERSON_CHECK
}
