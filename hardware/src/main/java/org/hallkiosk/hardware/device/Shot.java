package org.hallkiosk.hardware.device;

import org.hallkiosk.hardware.image.Picture;

/// What came of taking a picture.
public sealed interface Shot {

  record Taken(Picture picture) implements Shot {}

  /// No new frame came in time.
  record TimedOut() implements Shot {}

  record Cancelled() implements Shot {}

  record Failed(Fault fault) implements Shot {}
}
