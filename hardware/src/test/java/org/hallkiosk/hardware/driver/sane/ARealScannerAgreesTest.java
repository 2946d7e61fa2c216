package org.hallkiosk.hardware.driver.sane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hallkiosk.hardware.conformance.Background;
import org.hallkiosk.hardware.conformance.Patience;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.ScanOutcome;
import org.hallkiosk.hardware.device.ScanRequest;
import org.hallkiosk.hardware.device.ScanSource;
import org.hallkiosk.hardware.image.JpegDecoder;
import org.hallkiosk.hardware.image.Picture;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.process.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The real `scanimage` with SANE's `test` backend, and the faults that it plays.
@Timeout(120)
class ARealScannerAgreesTest {

  private static final ScanRequest GLASS = new ScanRequest(ScanSource.FLATBED, 75, true, 1);

  @TempDir Path configuration;
  @TempDir Path folder;

  private final List<Picture> pages = new ArrayList<>();
  private Optional<TestBackend> backend = Optional.empty();

  @BeforeEach
  void plugIn() {
    backend = Optional.of(TestBackend.in(configuration));
  }

  @Test
  void it_has_a_glass_and_a_feeder_of_ten_pages() {
    try (SaneScanner scanner = scanner(List.of())) {
      assertEquals("Noname frontend-tester", scanner.capabilities().model());
      assertEquals(Set.of(ScanSource.FLATBED, ScanSource.FEEDER), scanner.capabilities().sources());
      assertEquals(
          new ScanOutcome.Scanned(10),
          scan(scanner, new ScanRequest(ScanSource.FEEDER, 75, false, 20)));
      assertEquals(590, JpegDecoder.decode(pages.getLast()).orElseThrow().width());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "JAMMED, PAPER_JAM",
    "COVER_OPEN, COVER_OPEN",
    "DEVICE_BUSY, DEVICE_ERROR",
    "IO_ERROR, NO_ANSWER",
    "ACCESS_DENIED, NOT_AUTHORISED",
    "NO_MEM, DEVICE_ERROR",
    "UNSUPPORTED, FORMAT_NOT_SUPPORTED",
    "EOF, GARBLED_ANSWER",
  })
  void its_faults_are_ours(String status, FaultCode code) throws IOException {
    try (SaneScanner scanner = scanner(List.of("--read-return-value", "SANE_STATUS_" + status))) {
      assertEquals(
          code, assertInstanceOf(ScanOutcome.Failed.class, scan(scanner, GLASS)).fault().code());
    }
    assertNothingStays();
  }

  @Test
  void an_empty_feeder_has_no_document() {
    try (SaneScanner scanner = scanner(List.of("--read-return-value", "SANE_STATUS_NO_DOCS"))) {
      assertEquals(
          new ScanOutcome.NoDocument(),
          scan(scanner, new ScanRequest(ScanSource.FEEDER, 75, true, 5)));
    }
  }

  @Test
  void a_scanner_that_is_not_there_is_told_so() {
    try (SaneScanner scanner =
        new SaneScanner(program(), SaneSettings.usual("nosuch"), Ticker.SYSTEM)) {
      assertEquals(
          FaultCode.NOT_CONNECTED,
          assertInstanceOf(ScanOutcome.Failed.class, scan(scanner, GLASS)).fault().code());
    }
  }

  @Test
  void cancelling_within_a_slow_scan_ends_the_program_and_leaves_nothing() throws Exception {
    CancelSignal cancel = new CancelSignal();
    try (SaneScanner scanner =
        scanner(List.of("--read-delay=yes", "--read-delay-duration", "200000"))) {
      Background<ScanOutcome> scan =
          Background.of(
              () ->
                  scanner.scan(
                      new ScanRequest(ScanSource.FLATBED, 600, true, 1), pages::add, cancel));
      awaitPart();
      cancel.request();
      assertEquals(Optional.of(new ScanOutcome.Cancelled(0)), scan.result(Duration.ofSeconds(60)));
    }
    assertNothingStays();
  }

  private void awaitPart() throws InterruptedException {
    Patience.until(Duration.ofSeconds(30), () -> !left().isEmpty());
  }

  private void assertNothingStays() {
    assertEquals(List.of(), left());
  }

  private List<Path> left() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ScanOutcome scan(SaneScanner scanner, ScanRequest request) {
    return scanner.scan(request, pages::add, new CancelSignal());
  }

  private Program program() {
    return backend.orElseThrow().program();
  }

  private SaneScanner scanner(List<String> extra) {
    return new SaneScanner(
        program(), SaneSettings.usual("test").withFolder(folder).withExtra(extra), Ticker.SYSTEM);
  }
}
