package org.hallkiosk.kiosk.effects;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.DocumentScanner;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.ScanOutcome;
import org.hallkiosk.hardware.device.ScanRequest;
import org.hallkiosk.hardware.device.ScanSource;
import org.hallkiosk.hardware.image.Picture;
import org.hallkiosk.kiosk.capture.PageJudge;
import org.hallkiosk.kiosk.session.ScannedPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes one picture of a paper, wherever this scanner takes it from, and keeps it if it is good.
/// Used by the scanner's lane.
final class PageScan {

  private static final Logger LOG = LoggerFactory.getLogger(PageScan.class);

  /// Readable on paper and screen; colour, lest red seals be lost.
  private static final int DPI = 200;

  private final DocumentScanner scanner;
  private final Vault vault;

  PageScan(DocumentScanner scanner, Vault vault) {
    this.scanner = scanner;
    this.vault = vault;
  }

  ScannedPage scanned(CancelSignal cancel) {
    ScannedPage page = new ScannedPage.Failed();
    for (ScanSource source : sources(scanner.capabilities().sources())) {
      page = scanned(source, cancel);
      if (!(page instanceof ScannedPage.NothingThere)) {
        return page;
      }
    }
    return page;
  }

  /// A camera has no other source; a feeder knows whether paper lies in it, the glass does not. One
  /// that does not answer is asked all the same, so that its fault is told.
  private static List<ScanSource> sources(Set<ScanSource> has) {
    List<ScanSource> known =
        List.of(ScanSource.OVERHEAD, ScanSource.FEEDER, ScanSource.FLATBED).stream()
            .filter(has::contains)
            .toList();
    return known.isEmpty() ? List.of(ScanSource.OVERHEAD) : known;
  }

  private ScannedPage scanned(ScanSource source, CancelSignal cancel) {
    AtomicReference<Optional<Picture>> taken = new AtomicReference<>(Optional.empty());
    ScanOutcome outcome =
        scanner.scan(
            new ScanRequest(source, DPI, true, 1), page -> taken.set(Optional.of(page)), cancel);
    return switch (outcome) {
      case ScanOutcome.Scanned _ ->
          taken.get().map(this::judged).orElseGet(ScannedPage.NothingThere::new);
      case ScanOutcome.NoDocument _ -> new ScannedPage.NothingThere();
      case ScanOutcome.NoWholePage _ -> new ScannedPage.NotWhole();
      case ScanOutcome.Cancelled _ -> new ScannedPage.Failed();
      case ScanOutcome.Failed(int _, Fault fault) -> failed(fault);
    };
  }

  private ScannedPage judged(Picture page) {
    return switch (PageJudge.judge(page)) {
      case GOOD -> new ScannedPage.Good(vault.keep(page.bytes()));
      case BLANK -> new ScannedPage.Blank();
      case BLURRED -> new ScannedPage.Blurred();
      case NO_PICTURE -> new ScannedPage.Failed();
    };
  }

  private static ScannedPage failed(Fault fault) {
    LOG.warn("a page was not scanned: {}", fault);
    return new ScannedPage.Failed();
  }
}
