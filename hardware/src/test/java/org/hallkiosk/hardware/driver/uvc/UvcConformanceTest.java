package org.hallkiosk.hardware.driver.uvc;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.conformance.CameraChecks;
import org.hallkiosk.hardware.conformance.Conformance;
import org.hallkiosk.hardware.conformance.Deed;
import org.hallkiosk.hardware.conformance.Subject;
import org.hallkiosk.hardware.device.Camera;
import org.hallkiosk.hardware.simulator.video.SimulatedCamera;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.video.Recording;
import org.hallkiosk.hardware.transport.video.VideoLinkOpener;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The UVC driver does what every camera must, in memory and through OpenCV.
class UvcConformanceTest {

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> in_memory() {
    SimulatedCamera scene = new SimulatedCamera(320, 240);
    return suite("uvc in memory", scene, scene::unplug, scene::plugIn, 1_000);
  }

  @TestFactory
  Stream<DynamicTest> through_opencv() {
    Recording recording = Recording.of(folder, 15);
    return suite(
        "uvc through OpenCV", recording.opener(), recording::unplug, recording::plugIn, 20);
  }

  private static Stream<DynamicTest> suite(
      String name, VideoLinkOpener opener, Runnable unplug, Runnable plugIn, int reopenings) {
    return Conformance.of(
        new Subject<Camera>(
            name,
            () -> new UvcCamera(opener, UvcSettings.named("conformance camera"), Ticker.SYSTEM),
            Optional.empty(),
            deed -> hand(deed, unplug, plugIn),
            reopenings),
        CameraChecks.checks());
  }

  private static boolean hand(Deed deed, Runnable unplug, Runnable plugIn) {
    switch (deed) {
      case UNPLUG -> unplug.run();
      case PLUG_IN -> plugIn.run();
      default -> {
        return false;
      }
    }
    return true;
  }
}
