package org.hallkiosk.kiosk.session;

/// From which side a citizen comes to a step.
enum Way {
  /// What was answered before is not asked again.
  ON,
  /// Everything can be changed.
  BACK
}
