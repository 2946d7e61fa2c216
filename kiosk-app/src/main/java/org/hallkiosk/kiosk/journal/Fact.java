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
  SERIALS,
  SPOILT,
  /// The trace number of the bank card terminal.
  TRACE,
  /// The key of the action that this one is about.
  ABOUT,
  DOCUMENT
}
