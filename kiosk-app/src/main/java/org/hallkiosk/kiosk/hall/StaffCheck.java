package org.hallkiosk.kiosk.hall;

/// How a person check by the hall's staff (远程人工核验) stands. People decide, never a machine and never
/// the passing of time.
public sealed interface StaffCheck {

  /// Nobody has decided yet.
  record Waiting() implements StaffCheck {}

  /// The hall will accept actions that need the person's presence.
  record Passed() implements StaffCheck {}

  record NotPassed(StaffDoubt reason) implements StaffCheck {}

  /// Nobody will decide any more: the staff have left, or the check was asked about too late or is
  /// not of this session. It may be asked for again.
  record Closed() implements StaffCheck {}
}
