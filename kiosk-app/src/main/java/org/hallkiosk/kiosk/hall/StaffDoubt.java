package org.hallkiosk.kiosk.hall;

/// Why a member of the staff did not confirm a person.
public enum StaffDoubt {
  /// The picture shows somebody else.
  OTHER_PERSON,
  /// Too dark, blurred or covered: another picture may do.
  PICTURE_UNCLEAR,
  /// There is no record to compare with, or one that is too old.
  NO_RECORD
}
