package org.hallkiosk.kiosk.journal;

/// Everything that may be written down. Adding one is a decision about privacy.
public enum Fact {
  SESSION,
  PSEUDONYM,
  SERVICE,
  CASE,
  CERTIFICATE,
  METHOD,
  REASON,
  PAGES,
  LEVEL,
  /// The hall's pseudonym of the agent.
  AGENT,
  /// The number of the mandate on record.
  MANDATE,
  ORDER,
  /// In fen.
  AMOUNT,
  /// How it was paid.
  WAY,
  /// Which material, as the service's file calls it.
  MATERIAL,
  /// Of a material or document, lower-case hexadecimal.
  SHA256,
  /// Serials of numbered forms, joined by blanks.
  SERIALS(2000),
  /// Serials of forms that are void, joined by blanks.
  SPOILT(2000),
  /// The trace number of the bank card terminal.
  TRACE,
  /// The bank's code for a payment by card.
  AUTHORISATION,
  /// A day of the hall's books, as `2026-11-22`.
  DAY,
  /// The key of the action that this one is about.
  ABOUT,
  /// The key under which the hall was told of this first, where it had to be told again.
  FIRST,
  DOCUMENT;

  private final int longest;

  Fact() {
    this(200);
  }

  Fact(int longest) {
    this.longest = longest;
  }

  /// How many characters it may have.
  int longest() {
    return longest;
  }
}
