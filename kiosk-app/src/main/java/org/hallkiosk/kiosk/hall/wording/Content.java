package org.hallkiosk.kiosk.hall.wording;

/// What a message carries beside what it is about.
public sealed interface Content {

  record Nothing() implements Content {}

  record Members(Body body) implements Content {}

  /// @param bytes exact, shared
  record File(String mediaType, byte[] bytes) implements Content {}
}
