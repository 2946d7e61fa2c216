package org.hallkiosk.hardware.station;

import java.time.Duration;
import java.util.Optional;
import org.hallkiosk.hardware.device.Camera;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Shot;
import org.hallkiosk.hardware.image.Frame;

record SupervisedCamera(Supervisor<Camera> supervisor) implements Camera, Supervised<Camera> {
  private static final Duration SETTLING = Duration.ofSeconds(2);

  @Override
  public Optional<Frame> live() {
    return supervisor.glance(Camera::live, Optional.empty());
  }

  @Override
  public Shot still(Duration patience, CancelSignal cancel) {
    return supervisor.call(
        Operation.<Camera, Shot>of(
                "take a picture",
                patience.plus(SETTLING),
                camera -> camera.still(patience, cancel),
                Shot.Failed::new)
            .cancelledBy(cancel, SETTLING));
  }
}
