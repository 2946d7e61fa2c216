package org.hallkiosk.hardware.driver.overhead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.conformance.Conformance;
import org.hallkiosk.hardware.conformance.Deed;
import org.hallkiosk.hardware.conformance.DocumentScannerChecks;
import org.hallkiosk.hardware.conformance.Hands;
import org.hallkiosk.hardware.conformance.Patience;
import org.hallkiosk.hardware.conformance.Subject;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.DocumentScanner;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.ScanOutcome;
import org.hallkiosk.hardware.device.ScanRequest;
import org.hallkiosk.hardware.device.ScanSource;
import org.hallkiosk.hardware.driver.uvc.UvcCamera;
import org.hallkiosk.hardware.driver.uvc.UvcSettings;
import org.hallkiosk.hardware.image.Frame;
import org.hallkiosk.hardware.image.JpegDecoder;
import org.hallkiosk.hardware.image.Picture;
import org.hallkiosk.hardware.simulator.faults.FaultBoard;
import org.hallkiosk.hardware.simulator.paper.SamplePaper;
import org.hallkiosk.hardware.simulator.video.CameraBoard;
import org.hallkiosk.hardware.simulator.video.SimulatedCamera;
import org.hallkiosk.hardware.simulator.video.TableScene;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.video.Recording;
import org.hallkiosk.hardware.transport.video.VideoLinkOpener;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Papers under a camera, in memory and through OpenCV.
class OverheadTest {

  private static final Duration LONG = Duration.ofSeconds(60);
  private static final ScanRequest REQUEST = new ScanRequest(ScanSource.OVERHEAD, 100, true, 1);
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 960;

  private final SimulatedCamera camera = new SimulatedCamera(WIDTH, HEIGHT);
  private final TableScene table = new TableScene(camera, WIDTH, HEIGHT);
  private final FaultBoard board = CameraBoard.ofPapers(camera, table);
  private final List<Picture> pages = new ArrayList<>();

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> in_memory() {
    return suite("overhead in memory", camera, this::hand, 1_000);
  }

  @TestFactory
  Stream<DynamicTest> through_opencv() throws InterruptedException {
    table.lay(SamplePaper.of(2), 3);
    Recording recording = Recording.of(folder, seen(), 15);
    return suite("overhead through OpenCV", recording.opener(), deed -> hand(deed, recording), 20);
  }

  private static Stream<DynamicTest> suite(
      String name, VideoLinkOpener opener, Hands hands, int reopenings) {
    return Conformance.of(
        new Subject<DocumentScanner>(
            name, () -> scanner(opener), Optional.empty(), hands, reopenings),
        DocumentScannerChecks.checks());
  }

  private static OverheadScanner scanner(VideoLinkOpener opener) {
    return new OverheadScanner(
        new UvcCamera(opener, UvcSettings.named("overhead camera"), Ticker.SYSTEM),
        OverheadSettings.A4);
  }

  private Frame seen() throws InterruptedException {
    try (UvcCamera eye = new UvcCamera(camera, UvcSettings.named("eye"), Ticker.SYSTEM)) {
      assertTrue(Patience.until(LONG, () -> eye.live().isPresent()));
      return eye.live().orElseThrow();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "4", "11", "348"})
  @Timeout(120)
  void a_page_that_lies_askew_comes_out_straight(String degrees) {
    board.happen("lay-askew", degrees);
    assertEquals(new ScanOutcome.Scanned(1), scan());
    Frame page = JpegDecoder.decode(pages.getFirst()).orElseThrow();
    assertEquals(827, page.width());
    assertEquals(1169, page.height());
    assertEquals("010064 0064", density(pages.getFirst()));
    assertTrue(
        difference(page, SamplePaper.of(1)) < 12,
        "difference " + difference(page, SamplePaper.of(1)));
  }

  @Test
  @Timeout(120)
  void an_empty_table_and_half_a_page_are_told_apart() {
    board.happen("take-papers", "");
    assertEquals(new ScanOutcome.NoDocument(), scan());
    board.happen("lay-half", "");
    assertInstanceOf(ScanOutcome.NoWholePage.class, scan());
    assertEquals(List.of(), pages);
  }

  @Test
  @Timeout(120)
  void another_source_is_not_pretended() {
    try (OverheadScanner scanner = scanner(camera)) {
      ScanOutcome outcome =
          scanner.scan(
              new ScanRequest(ScanSource.FEEDER, 100, true, 1), pages::add, new CancelSignal());
      assertEquals(
          FaultCode.FORMAT_NOT_SUPPORTED,
          assertInstanceOf(ScanOutcome.Failed.class, outcome).fault().code());
    }
  }

  @Test
  @Timeout(120)
  void damaged_frames_are_no_page() {
    board.happen("damaged-frames", "");
    assertEquals(
        FaultCode.NO_ANSWER, assertInstanceOf(ScanOutcome.Failed.class, scan()).fault().code());
  }

  /// Unit (1: dots per inch) and densities, as JFIF has them.
  private static String density(Picture jpeg) {
    HexFormat hex = HexFormat.of();
    return hex.formatHex(jpeg.bytes(), 13, 16) + " " + hex.formatHex(jpeg.bytes(), 16, 18);
  }

  /// Mean difference of brightness, 0 to 255.
  private static double difference(Frame page, BufferedImage truth) {
    long sum = 0;
    for (int y = 0; y < page.height(); y++) {
      for (int x = 0; x < page.width(); x++) {
        int ours = page.argb()[y * page.width() + x] >> 8 & 0xFF;
        sum += Math.abs(ours - (truth.getRGB(x, y) >> 8 & 0xFF));
      }
    }
    return (double) sum / page.argb().length;
  }

  private ScanOutcome scan() {
    try (OverheadScanner scanner = scanner(camera)) {
      return scanner.scan(REQUEST, pages::add, new CancelSignal());
    }
  }

  private boolean hand(Deed deed) {
    switch (deed) {
      case UNPLUG -> camera.unplug();
      case PLUG_IN -> camera.plugIn();
      case LAY_PAPER -> board.happen("lay-page", "");
      case TAKE_PAPERS -> board.happen("take-papers", "");
      default -> {
        return false;
      }
    }
    return true;
  }

  /// The paper is in the recording.
  private static boolean hand(Deed deed, Recording recording) {
    switch (deed) {
      case UNPLUG -> recording.unplug();
      case PLUG_IN -> recording.plugIn();
      case LAY_PAPER -> {}
      default -> {
        return false;
      }
    }
    return true;
  }
}
