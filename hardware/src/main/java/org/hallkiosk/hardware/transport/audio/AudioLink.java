package org.hallkiosk.hardware.transport.audio;

import java.io.IOException;
import java.time.Duration;

/// A way to a loudspeaker, open for sound of one rate. One thread writes; [#close] may come from
/// any and ends a waiting call.
public interface AudioLink extends AutoCloseable {

  /// The most that is taken ahead of what is heard.
  Duration AHEAD = Duration.ofMillis(120);

  /// Hands samples over. Blocks until they are taken: about as long as they sound.
  ///
  /// @throws IOException when the loudspeaker is gone or the link is closed
  void write(short[] samples) throws IOException;

  /// Waits until all that was written has sounded.
  ///
  /// @return false when patience ended first
  /// @throws IOException when the loudspeaker is gone or the link is closed
  boolean drain(Duration patience) throws IOException;

  /// Silence at once: what has not sounded never will. Idempotent.
  @Override
  void close();
}
