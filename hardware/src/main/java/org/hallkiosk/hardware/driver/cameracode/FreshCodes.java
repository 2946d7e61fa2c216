package org.hallkiosk.hardware.driver.cameracode;

import java.util.Optional;
import org.hallkiosk.hardware.device.Camera;
import org.hallkiosk.hardware.image.Frame;
import org.hallkiosk.hardware.vision.QrReader;

/// The codes that a camera sees from now on. The frame that is there already and the one that is
/// under way were exposed earlier, and so are passed over.
final class FreshCodes {

  private final Camera camera;
  private final QrReader reader = QrReader.live();
  private Optional<Frame> last;
  private boolean underWayPassed;

  FreshCodes(Camera camera) {
    this.camera = camera;
    this.last = camera.live();
  }

  /// Looks at the newest frame, if it is one that was not looked at. Blocks only as long as reading
  /// it takes.
  Optional<String> next() {
    Optional<Frame> frame = camera.live();
    if (frame.isEmpty() || frame.equals(last)) {
      return Optional.empty();
    }
    last = frame;
    if (!underWayPassed) {
      underWayPassed = true;
      return Optional.empty();
    }
    return reader.read(frame.get());
  }
}
