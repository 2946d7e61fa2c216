package org.hallkiosk.kiosk.catalog;

/// Which rules a portrait is judged by.
public enum PhotoStandard {
  /// GA/T 461: the resident identity card's.
  ID_CARD,
  /// The driving licence's one-inch picture on white.
  DRIVING_LICENCE,
  /// ICAO Doc 9303: travel documents.
  TRAVEL_DOCUMENT
}
