package org.hallkiosk.hardware.driver.mouth;

import java.time.Duration;

/// What several suites do to a scene.
final class MouthScenes {
  private MouthScenes() {}

  static void pass(MouthScene scene, Duration time) {
    try {
      MouthTime.pause(scene.time, time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
