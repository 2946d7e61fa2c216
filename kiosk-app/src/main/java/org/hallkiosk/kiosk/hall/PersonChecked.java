package org.hallkiosk.kiosk.hall;

/// The hall's answer to a person check.
public sealed interface PersonChecked {

  /// The hall will accept actions that need the person's presence.
  record Passed() implements PersonChecked {}

  /// @param attemptsLeft how many more the hall allows in this session
  record NotPassed(int attemptsLeft) implements PersonChecked {}
}
