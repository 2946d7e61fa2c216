package org.hallkiosk.kiosk.view;

/// Why the staff check asks again.
public enum StaffHint {
  /// The camera has gone since.
  NO_CAMERA,
  NO_PICTURE,
  /// The staff wish for a better one.
  PICTURE_UNCLEAR,
  OTHER_PERSON,
  NO_RECORD,
  /// Nobody has come to it in time.
  NOBODY,
  /// Outside the staff's hours.
  AWAY,
  TOO_OFTEN
}
