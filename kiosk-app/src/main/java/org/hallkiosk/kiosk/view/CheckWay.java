package org.hallkiosk.kiosk.view;

/// By what somebody shows that they are who they say, in the order in which the ways are offered.
public enum CheckWay {
  /// The live face, which the hall compares.
  FACE,
  /// A one-time code to the registered phone.
  CODE,
  /// A member of the hall's staff, from afar (远程人工核验).
  STAFF
}
