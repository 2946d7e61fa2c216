package org.hallkiosk.hardware.driver.sane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.conformance.Background;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.ScanOutcome;
import org.hallkiosk.hardware.device.ScanRequest;
import org.hallkiosk.hardware.device.ScanSource;
import org.hallkiosk.hardware.image.Frame;
import org.hallkiosk.hardware.image.JpegDecoder;
import org.hallkiosk.hardware.image.Picture;
import org.hallkiosk.hardware.simulator.faults.FaultBoard;
import org.hallkiosk.hardware.simulator.sane.SaneBoard;
import org.hallkiosk.hardware.simulator.sane.SimulatedScanimage;
import org.hallkiosk.hardware.transport.Ticker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What happens to papers and scanners, and that nothing of a paper stays behind.
@Timeout(120)
class TheScannerJamsTest {

  private static final ScanRequest FEEDER = new ScanRequest(ScanSource.FEEDER, 75, true, 20);
  private static final ScanRequest GLASS = new ScanRequest(ScanSource.FLATBED, 75, true, 1);

  @TempDir Path folder;

  private final List<Picture> pages = new ArrayList<>();
  private final SimulatedScanimage program = new SimulatedScanimage();
  private final FaultBoard board = SaneBoard.of(program);

  @AfterEach
  void nothing_stays() throws IOException {
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void the_glass_is_scanned_at_its_nearest_resolution() {
    board.happen("lay-page", "");
    assertEquals(new ScanOutcome.Scanned(1), scan(usual(), GLASS));
    Frame frame = JpegDecoder.decode(pages.getFirst()).orElseThrow();
    assertEquals(620, frame.width());
    assertEquals(877, frame.height());
  }

  @Test
  void what_a_power_cut_left_behind_is_wiped() throws IOException {
    PageFolder left = PageFolder.in(folder, "simscan:0", 1);
    Files.writeString(Path.of(left.announced(1)), "a citizen's paper");
    board.happen("lay-page", "");
    assertEquals(new ScanOutcome.Scanned(1), scan(usual(), GLASS));
  }

  @Test
  void a_feeder_is_scanned_until_it_is_empty() {
    board.happen("put-into-feeder", "4");
    assertEquals(new ScanOutcome.Scanned(4), scan(usual(), FEEDER));
    assertEquals(4, pages.size());
    assertEquals(new ScanOutcome.NoDocument(), scan(usual(), FEEDER));
  }

  @ParameterizedTest
  @CsvSource({
    "paper-jam, PAPER_JAM",
    "cover-open, COVER_OPEN",
    "device-busy, DEVICE_ERROR",
    "io-error, NO_ANSWER",
    "access-denied, NOT_AUTHORISED",
    "no-memory, DEVICE_ERROR",
    "unsupported, FORMAT_NOT_SUPPORTED",
    "cancelled, DEVICE_ERROR",
    "crash, DEVICE_ERROR",
    "no-picture, GARBLED_ANSWER",
    "forged-path, GARBLED_ANSWER",
  })
  void pages_before_an_accident_are_good_pages(String accident, FaultCode code) {
    board.happen("put-into-feeder", "5");
    board.happen(accident, "3");
    try (SaneScanner scanner = usual()) {
      ScanOutcome.Failed failed = assertInstanceOf(ScanOutcome.Failed.class, scan(scanner, FEEDER));
      assertEquals(code, failed.fault().code());
      assertEquals(2, failed.pages());
      assertEquals(2, pages.size());
      assertFalse(scanner.health().ready());
      assertInstanceOf(ScanOutcome.Scanned.class, scan(scanner, FEEDER));
      assertTrue(scanner.health().ready());
    }
  }

  @Test
  void a_scanner_without_progress_is_given_up() {
    board.happen("put-into-feeder", "2");
    board.happen("freeze", "2");
    try (SaneScanner scanner = scanner(settings().withPatience(Duration.ofMillis(500)))) {
      ScanOutcome.Failed failed = assertInstanceOf(ScanOutcome.Failed.class, scan(scanner, FEEDER));
      assertEquals(FaultCode.NO_ANSWER, failed.fault().code());
      assertEquals(1, failed.pages());
    }
  }

  @Test
  void a_page_that_grows_without_end_is_stopped() {
    board.happen("huge-page", "3000000");
    try (SaneScanner scanner = scanner(settings().withMostPageBytes(1_000_000))) {
      ScanOutcome.Failed failed = assertInstanceOf(ScanOutcome.Failed.class, scan(scanner, GLASS));
      assertEquals(FaultCode.GARBLED_ANSWER, failed.fault().code());
    }
  }

  @Test
  void without_the_program_the_service_is_down() {
    board.happen("not-installed", "");
    try (SaneScanner scanner = usual()) {
      assertEquals(
          FaultCode.SERVICE_DOWN,
          assertInstanceOf(ScanOutcome.Failed.class, scan(scanner, GLASS)).fault().code());
      board.happen("heal", "");
      assertTrue(scanner.check().ready());
    }
  }

  @Test
  void cancelling_within_a_scan_says_how_many_pages_came() throws InterruptedException {
    board.happen("put-into-feeder", "3");
    board.happen("freeze", "3");
    CancelSignal cancel = new CancelSignal();
    try (SaneScanner scanner = usual()) {
      Background<ScanOutcome> scan =
          Background.of(
              () ->
                  scanner.scan(
                      FEEDER,
                      page -> {
                        pages.add(page);
                        if (pages.size() == 2) {
                          cancel.request();
                        }
                      },
                      cancel));
      assertEquals(Optional.of(new ScanOutcome.Cancelled(2)), scan.result(Duration.ofSeconds(60)));
    }
  }

  @Test
  void closing_within_a_scan_ends_it_with_a_fault() throws InterruptedException {
    board.happen("freeze", "1");
    SaneScanner scanner = usual();
    Background<ScanOutcome> scan = Background.of(() -> scan(scanner, GLASS));
    scan.awaitWaiting(Duration.ofSeconds(30));
    scanner.close();
    ScanOutcome.Failed failed =
        assertInstanceOf(
            ScanOutcome.Failed.class, scan.result(Duration.ofSeconds(60)).orElseThrow());
    assertEquals(FaultCode.CLOSED, failed.fault().code());
  }

  private ScanOutcome scan(SaneScanner scanner, ScanRequest request) {
    return scanner.scan(request, pages::add, new CancelSignal());
  }

  private SaneScanner usual() {
    return scanner(settings());
  }

  private SaneSettings settings() {
    return SaneSettings.usual("simscan:0").withFolder(folder);
  }

  private SaneScanner scanner(SaneSettings settings) {
    return new SaneScanner(program, settings, Ticker.SYSTEM);
  }
}
