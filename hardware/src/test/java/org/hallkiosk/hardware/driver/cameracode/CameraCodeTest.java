package org.hallkiosk.hardware.driver.cameracode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.hallkiosk.hardware.conformance.CodeScannerChecks;
import org.hallkiosk.hardware.conformance.Conformance;
import org.hallkiosk.hardware.conformance.Deed;
import org.hallkiosk.hardware.conformance.Hands;
import org.hallkiosk.hardware.conformance.Patience;
import org.hallkiosk.hardware.conformance.Subject;
import org.hallkiosk.hardware.device.Camera;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CodeScan;
import org.hallkiosk.hardware.device.CodeScanner;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.driver.uvc.UvcCamera;
import org.hallkiosk.hardware.driver.uvc.UvcSettings;
import org.hallkiosk.hardware.image.Picture;
import org.hallkiosk.hardware.simulator.faults.FaultBoard;
import org.hallkiosk.hardware.simulator.video.CameraBoard;
import org.hallkiosk.hardware.simulator.video.CodeScene;
import org.hallkiosk.hardware.simulator.video.SimulatedCamera;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;
import org.hallkiosk.hardware.transport.video.Recording;
import org.hallkiosk.hardware.transport.video.VideoLink;
import org.hallkiosk.hardware.transport.video.VideoLinkOpener;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Codes held before a camera, in memory and through OpenCV.
class CameraCodeTest {

  private static final String TEXT = "https://example.com/sbk?token=示例0001";
  private static final Duration LONG = Duration.ofSeconds(60);

  /// Frames that see a code which is held up and taken away again.
  private static final int GLANCE = 5;

  private static final int WIDTH = 640;
  private static final int HEIGHT = 480;

  private final SimulatedCamera scene = new SimulatedCamera(WIDTH, HEIGHT);
  private final FaultBoard board = CameraBoard.ofCodes(scene, WIDTH, HEIGHT);

  private final AtomicInteger frames = new AtomicInteger();

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> in_memory() {
    return suite("camera codes in memory", this::counted, this::hand, 1_000);
  }

  @TestFactory
  Stream<DynamicTest> through_opencv() {
    Recording recording = Recording.of(folder, 15);
    return suite(
        "camera codes through OpenCV",
        recording.opener(),
        deed -> plug(deed, recording::unplug, recording::plugIn),
        20);
  }

  private static Stream<DynamicTest> suite(
      String name, VideoLinkOpener opener, Hands hands, int reopenings) {
    return Conformance.of(
        new Subject<CodeScanner>(
            name,
            () -> new CameraCodeScanner(camera(opener), Ticker.SYSTEM, Waiter.SYSTEM),
            Optional.of(CodeScannerChecks.WAITING),
            hands,
            reopenings),
        CodeScannerChecks.checks());
  }

  private VideoLink counted() throws IOException {
    VideoLink link = scene.open();
    return new VideoLink() {
      @Override
      public Optional<Picture> nextFrame(Duration patience) throws IOException {
        Optional<Picture> frame = link.nextFrame(patience);
        frame.ifPresent(_ -> frames.incrementAndGet());
        return frame;
      }

      @Override
      public void close() {
        link.close();
      }
    };
  }

  private static Camera camera(VideoLinkOpener opener) {
    return new UvcCamera(opener, UvcSettings.named("code camera"), Ticker.SYSTEM);
  }

  @Test
  @Timeout(120)
  void a_code_in_a_real_recording_is_scanned() throws InterruptedException {
    Recording recording = Recording.of(folder, CodeScene.of(TEXT, WIDTH, HEIGHT), 30);
    assertEquals(Optional.of(new CodeScan.Scanned(TEXT)), scanned(camera(recording.opener())));
  }

  /// A recording ends like an unplugged camera and begins again: that fails a scan in between.
  private static Optional<CodeScan> scanned(Camera camera) throws InterruptedException {
    AtomicReference<Optional<CodeScan>> scan = new AtomicReference<>(Optional.empty());
    try (CodeScanner scanner = new CameraCodeScanner(camera, Ticker.SYSTEM, Waiter.SYSTEM)) {
      Patience.until(
          LONG,
          () -> {
            scan.set(Optional.of(scanner.scan(LONG, new CancelSignal())));
            return scan.get().stream().anyMatch(CodeScan.Scanned.class::isInstance);
          });
    }
    return scan.get();
  }

  @Test
  @Timeout(120)
  void a_frozen_or_unplugged_camera_fails_the_scan() throws InterruptedException {
    for (String accident : new String[] {"freeze", "unplug"}) {
      try (CodeScanner scanner =
          new CameraCodeScanner(camera(scene), Ticker.SYSTEM, Waiter.SYSTEM)) {
        assertTrue(Patience.until(LONG, () -> scanner.check().ready()));
        board.happen(accident, "");
        FaultCode code =
            assertInstanceOf(CodeScan.Failed.class, scanner.scan(LONG, new CancelSignal()))
                .fault()
                .code();
        assertTrue(code == FaultCode.NO_ANSWER || code == FaultCode.NOT_CONNECTED, code::toString);
        board.happen("thaw", "");
        board.happen("plug-in", "");
      }
    }
  }

  private boolean hand(Deed deed) throws InterruptedException {
    if (deed == Deed.SHOW_CODE) {
      board.happen("show-code", TEXT);
      int before = frames.get();
      boolean shown = Patience.until(LONG, () -> frames.get() - before >= GLANCE);
      board.happen("empty", "");
      return shown;
    }
    return plug(deed, scene::unplug, scene::plugIn);
  }

  private static boolean plug(Deed deed, Runnable unplug, Runnable plugIn) {
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
