package org.hallkiosk.kiosk.catalog;

/// Whom a service is for.
public enum Audience {
  /// Anybody, without sign-in.
  ANYBODY,
  PERSON,
  /// A company, through a person with its authority.
  COMPANY
}
