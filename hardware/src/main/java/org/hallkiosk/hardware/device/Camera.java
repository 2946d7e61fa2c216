package org.hallkiosk.hardware.device;

import java.time.Duration;
import java.util.Optional;
import org.hallkiosk.hardware.image.Frame;

/// A camera that looks at the person before the terminal.
public interface Camera extends Device {

  /// The newest live frame, at most a second old; empty while there is none. Never blocks.
  Optional<Frame> live();

  /// Takes a picture that was exposed after this call. Blocks up to `patience`.
  Shot still(Duration patience, CancelSignal cancel);
}
