package org.hallkiosk.kiosk.ui;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hallkiosk.hardware.image.Frame;
import org.hallkiosk.hardware.image.Picture;
import org.hallkiosk.kiosk.casework.Handle;

/// Where screens get pictures from: views hold handles alone.
///
/// @param preview the camera's newest frame; asked on the JavaFX thread, never blocks
/// @param pictures a JPEG that was taken in this session, while it is held; asked from any thread,
///   never fails
public record Optics(
    Supplier<Optional<Frame>> preview, Function<Handle, Optional<Picture>> pictures) {

  /// A camera, and no pictures that were taken.
  public static Optics of(Supplier<Optional<Frame>> preview) {
    return new Optics(preview, _ -> Optional.empty());
  }
}
