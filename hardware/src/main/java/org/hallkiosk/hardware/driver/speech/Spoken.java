package org.hallkiosk.hardware.driver.speech;

import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.transport.audio.Pcm;

/// What came of making a text sound.
public sealed interface Spoken {
  record Sound(Pcm pcm) implements Spoken {}

  /// On request.
  record Stopped() implements Spoken {}

  record Failed(Fault fault) implements Spoken {}
}
