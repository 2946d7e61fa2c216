package org.hallkiosk.hardware.driver.sane;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.ScanOutcome;
import org.hallkiosk.hardware.image.Picture;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.process.ProgramRun;
import org.hallkiosk.hardware.transport.process.Said;

/// One scan under way: pages come until the paper, the request or the patience ends.
final class Batch {

  private static final Duration SLICE = Duration.ofMillis(100);

  /// The carriage goes home before the scanner is free for the next scan.
  private static final Duration GOING_HOME = Duration.ofSeconds(5);

  private static final int MOST_COMPLAINTS = 50;
  private static final String PROGRESS = "Progress:";

  private final ProgramRun run;
  private final PageFolder folder;
  private final int mostPages;
  private final Duration patience;
  private final Ticker ticker;
  private final List<String> complaints = new ArrayList<>();
  private int pages;

  Batch(ProgramRun run, PageFolder folder, int mostPages, Duration patience, Ticker ticker) {
    this.run = run;
    this.folder = folder;
    this.mostPages = mostPages;
    this.patience = patience;
    this.ticker = ticker;
  }

  /// Whole pages that were told.
  int pages() {
    return pages;
  }

  /// @throws IOException when the run was closed, or a page is not what it should be
  ScanOutcome follow(Consumer<Picture> page, CancelSignal cancel) throws IOException {
    long lastSign = ticker.nanos();
    while (!cancel.requested()) {
      Optional<Said> said = run.next(SLICE);
      if (folder.overflows()) {
        return broken(FaultCode.GARBLED_ANSWER, "a page grew larger than pages are");
      }
      if (said.isPresent()) {
        lastSign = ticker.nanos();
        Optional<ScanOutcome> end = heard(said.get(), page);
        if (end.isPresent()) {
          return end.get();
        }
      } else if (ticker.nanos() - lastSign >= patience.toNanos()) {
        return broken(FaultCode.NO_ANSWER, "the scanner made no progress for " + patience);
      }
    }
    goHome();
    return new ScanOutcome.Cancelled(pages);
  }

  private Optional<ScanOutcome> heard(Said said, Consumer<Picture> page) throws IOException {
    return switch (said) {
      case Said.Output(String line) -> announced(line, page);
      case Said.Complaint(String line) -> {
        if (!line.startsWith(PROGRESS) && complaints.size() < MOST_COMPLAINTS) {
          complaints.add(line);
        }
        yield Optional.empty();
      }
      case Said.Ended(int code) -> Optional.of(ended(code));
    };
  }

  /// Nothing is opened that was not asked for, whatever the program names.
  private Optional<ScanOutcome> announced(String line, Consumer<Picture> page) throws IOException {
    if (pages == mostPages || !line.equals(folder.announced(pages + 1))) {
      return Optional.of(
          broken(FaultCode.GARBLED_ANSWER, "a page was announced that was not asked for"));
    }
    Picture picture = folder.take(pages + 1);
    pages++;
    page.accept(picture);
    return Optional.empty();
  }

  /// A feeder that runs empty after at least one page has done its work.
  private ScanOutcome ended(int code) {
    if (code == SaneFaults.NO_DOCUMENTS) {
      return pages > 0 ? new ScanOutcome.Scanned(pages) : new ScanOutcome.NoDocument();
    }
    if (code != 0) {
      return new ScanOutcome.Failed(pages, SaneFaults.of(code, complaints));
    }
    return pages > 0
        ? new ScanOutcome.Scanned(pages)
        : new ScanOutcome.Failed(
            pages, Fault.of(FaultCode.GARBLED_ANSWER, "the scan ended well, but without a page"));
  }

  private ScanOutcome broken(FaultCode code, String detail) throws IOException {
    goHome();
    return new ScanOutcome.Failed(pages, Fault.of(code, detail));
  }

  private void goHome() throws IOException {
    run.stop();
    long end = ticker.nanos() + GOING_HOME.toNanos();
    boolean over = false;
    while (!over && ticker.nanos() < end) {
      over = run.next(SLICE).filter(Said.Ended.class::isInstance).isPresent();
    }
  }
}
