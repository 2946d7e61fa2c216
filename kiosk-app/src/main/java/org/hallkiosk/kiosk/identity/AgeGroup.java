package org.hallkiosk.kiosk.identity;

/// As the hall reckons it, which knows today's date and the birth date: the session has no clock.
public enum AgeGroup {
  /// A guardian's card is needed as well, and a relation that the hall confirms.
  UNDER_14,
  /// Each service says whether a guardian is needed.
  UNDER_18,
  ADULT
}
