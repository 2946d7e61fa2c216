package org.hallkiosk.kiosk.view;

/// Why the code check asks again.
public enum CodeHint {
  WRONG_CODE,
  /// Too old: another one is to be asked for.
  EXPIRED,
  NO_MORE_CODES,
  /// It would go to the phone that signed in.
  SAME_PHONE,
  /// None is registered.
  NO_PHONE
}
