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
  LEVEL
}
