package org.hallkiosk.kiosk.view;

/// Whose face or phone the person check asks for.
public enum CheckSubject {
  /// The card's holder, about their own business or a company's.
  ONESELF,
  /// The guardian who stands beside a child.
  GUARDIAN,
  /// Whoever acts for others (代办员).
  AGENT
}
