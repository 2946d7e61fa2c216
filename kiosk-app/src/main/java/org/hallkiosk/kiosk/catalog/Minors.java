package org.hallkiosk.kiosk.catalog;

/// How young a holder may be. Under 14 nobody acts without a guardian.
public enum Minors {
  GUARDIAN_UNDER_14,
  GUARDIAN_UNDER_18,
  ADULTS_ONLY
}
