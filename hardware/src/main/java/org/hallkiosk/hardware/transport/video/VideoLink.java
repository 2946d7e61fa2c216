package org.hallkiosk.hardware.transport.video;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.hallkiosk.hardware.image.Picture;

/// A wire that brings a camera's frames as they come. One thread reads; [#close] may come from any
/// thread and ends a waiting call.
public interface VideoLink extends AutoCloseable {

  /// Waits up to `patience` for the next frame. Frames that arrive while nobody waits are lost: an
  /// older frame is never handed out.
  ///
  /// @return a JPEG as the camera sent it, which may be damaged; empty when none came in time
  /// @throws IOException when the camera is gone or the link is closed
  Optional<Picture> nextFrame(Duration patience) throws IOException;

  /// Idempotent.
  @Override
  void close();
}
