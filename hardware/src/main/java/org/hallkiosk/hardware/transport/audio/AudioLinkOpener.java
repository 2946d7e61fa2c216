package org.hallkiosk.hardware.transport.audio;

import java.io.IOException;

/// Opens a way to one loudspeaker.
@FunctionalInterface
public interface AudioLinkOpener {

  /// @param rate samples a second, one channel of 16 bits
  /// @throws IOException when there is no such loudspeaker; the message says so in one sentence
  AudioLink open(int rate) throws IOException;
}
