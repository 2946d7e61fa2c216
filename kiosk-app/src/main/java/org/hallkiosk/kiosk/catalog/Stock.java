package org.hallkiosk.kiosk.catalog;

/// What a paper is printed on.
public enum Stock {
  PLAIN,
  /// Numbered forms under serial control: each number is told to the hall, spoilt ones are voided.
  NUMBERED
}
