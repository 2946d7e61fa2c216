package org.hallkiosk.kiosk.identity;

/// What the hall calls a person towards this terminal. The journal knows people by it alone: a
/// keyed hash made on the terminal's own disk could be guessed from birthdays.
public record Pseudonym(String value) {

  public Pseudonym {
    if (!value.matches("[A-Za-z0-9_-]{8,64}")) {
      throw new IllegalArgumentException("a pseudonym has 8 to 64 letters, digits, _ or -");
    }
  }
}
