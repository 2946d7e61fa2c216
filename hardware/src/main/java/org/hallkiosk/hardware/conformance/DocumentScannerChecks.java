package org.hallkiosk.hardware.conformance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.DocumentScanner;
import org.hallkiosk.hardware.device.ScanOutcome;
import org.hallkiosk.hardware.device.ScanRequest;
import org.hallkiosk.hardware.device.ScanSource;
import org.hallkiosk.hardware.device.ScannerCapabilities;
import org.hallkiosk.hardware.image.JpegDecoder;
import org.hallkiosk.hardware.image.Picture;

/// What every document scanner must do, beside what every device must. It waits for nobody: what
/// lies there is scanned, or nothing is.
public final class DocumentScannerChecks {
  private static final Duration HANG = Duration.ofSeconds(60);
  private static final int DPI = 100;
  private static final int MOST_PAGES = 3;

  private DocumentScannerChecks() {}

  public static List<Check<DocumentScanner>> checks() {
    return List.of(
        new Check<>("it says what it is and where papers go", DocumentScannerChecks::introduces),
        new Check<>("a paper is scanned from every source", DocumentScannerChecks::scans),
        new Check<>("without a paper there is no document", DocumentScannerChecks::findsNothing),
        new Check<>("a cancelled scan says so", DocumentScannerChecks::cancels),
        new Check<>("a scan ends after the pages asked for", DocumentScannerChecks::stops),
        new Check<>("a closed scanner refuses", DocumentScannerChecks::closedRefuses),
        new Check<>("a scan without a scanner fails", DocumentScannerChecks::failsUnplugged));
  }

  private static Verdict introduces(Subject<DocumentScanner> subject) throws InterruptedException {
    try (DocumentScanner scanner = subject.open()) {
      Patience.until(HANG, () -> scanner.check().ready());
      ScannerCapabilities one = scanner.capabilities();
      return Verdict.that(
          !one.model().isBlank()
              && !one.sources().isEmpty()
              && !one.resolutions().isEmpty()
              && one.resolutions().stream().sorted().toList().equals(one.resolutions())
              && one.equals(scanner.capabilities()),
          "it should say the same about itself each time: " + one);
    }
  }

  private static Verdict scans(Subject<DocumentScanner> subject) throws InterruptedException {
    try (DocumentScanner scanner = subject.open()) {
      Patience.until(HANG, () -> scanner.check().ready());
      for (ScanSource source : scanner.capabilities().sources()) {
        if (!subject.hands().does(Deed.LAY_PAPER)) {
          return new Verdict.Skipped("nobody can lay a paper here");
        }
        Run run = run(scanner, source, MOST_PAGES, new CancelSignal());
        if (!run.isGood()) {
          return new Verdict.Failed("from " + source + " came " + run);
        }
      }
      return Verdict.PASSED;
    }
  }

  private static Verdict findsNothing(Subject<DocumentScanner> subject)
      throws InterruptedException {
    try (DocumentScanner scanner = subject.open()) {
      Patience.until(HANG, () -> scanner.check().ready());
      Optional<ScanSource> telling =
          scanner.capabilities().sources().stream()
              .filter(source -> source != ScanSource.FLATBED)
              .findFirst();
      if (telling.isEmpty() || !subject.hands().does(Deed.TAKE_PAPERS)) {
        return new Verdict.Skipped("a flatbed scans its own lid, or nobody can take papers away");
      }
      Run run = run(scanner, telling.get(), MOST_PAGES, new CancelSignal());
      return Verdict.that(
          run.outcome() instanceof ScanOutcome.NoDocument && run.pages().isEmpty(),
          "nothing lay there, and still: " + run);
    }
  }

  private static Verdict cancels(Subject<DocumentScanner> subject) throws InterruptedException {
    try (DocumentScanner scanner = subject.open()) {
      Patience.until(HANG, () -> scanner.check().ready());
      subject.hands().does(Deed.LAY_PAPER);
      CancelSignal cancel = new CancelSignal();
      cancel.request();
      Run run = run(scanner, anySource(scanner), MOST_PAGES, cancel);
      return Verdict.that(
          run.outcome() instanceof ScanOutcome.Cancelled(int pages) && pages == run.pages().size(),
          "it should have been cancelled: " + run);
    }
  }

  private static Verdict stops(Subject<DocumentScanner> subject) throws InterruptedException {
    try (DocumentScanner scanner = subject.open()) {
      Patience.until(HANG, () -> scanner.check().ready());
      if (!subject.hands().does(Deed.LAY_PAPER)) {
        return new Verdict.Skipped("nobody can lay a paper here");
      }
      Run run = run(scanner, anySource(scanner), 1, new CancelSignal());
      return Verdict.that(
          run.isGood() && run.pages().size() == 1, "one page was asked for: " + run);
    }
  }

  private static Verdict closedRefuses(Subject<DocumentScanner> subject)
      throws InterruptedException {
    DocumentScanner scanner = subject.open();
    Patience.until(HANG, () -> scanner.check().ready());
    ScanSource source = anySource(scanner);
    scanner.close();
    Run run = run(scanner, source, 1, new CancelSignal());
    return Verdict.that(
        run.outcome() instanceof ScanOutcome.Failed && run.pages().isEmpty(),
        "a closed scanner should refuse: " + run);
  }

  private static Verdict failsUnplugged(Subject<DocumentScanner> subject)
      throws InterruptedException {
    try (DocumentScanner scanner = subject.open()) {
      Patience.until(HANG, () -> scanner.check().ready());
      ScanSource source = anySource(scanner);
      if (!subject.hands().does(Deed.UNPLUG)) {
        return new Verdict.Skipped("nobody can pull its plug here");
      }
      Patience.until(HANG, () -> !scanner.check().ready());
      Run run = run(scanner, source, 1, new CancelSignal());
      subject.hands().does(Deed.PLUG_IN);
      return Verdict.that(
          run.outcome() instanceof ScanOutcome.Failed, "without a scanner a scan fails: " + run);
    }
  }

  private static ScanSource anySource(DocumentScanner scanner) {
    return scanner.capabilities().sources().stream()
        .sorted()
        .findFirst()
        .orElse(ScanSource.FLATBED);
  }

  private static Run run(
      DocumentScanner scanner, ScanSource source, int mostPages, CancelSignal cancel) {
    List<Picture> pages = new ArrayList<>();
    ScanOutcome outcome =
        scanner.scan(new ScanRequest(source, DPI, true, mostPages), pages::add, cancel);
    return new Run(outcome, pages);
  }

  private record Run(ScanOutcome outcome, List<Picture> pages) {
    boolean isGood() {
      return outcome instanceof ScanOutcome.Scanned(int count)
          && count == pages.size()
          && count > 0
          && pages.stream().allMatch(page -> JpegDecoder.decode(page).isPresent());
    }
  }
}
