package org.hallkiosk.hardware.driver.ipp;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.PrintJob;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.hardware.device.PrintProgress;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;
import org.jspecify.annotations.Nullable;

/// Watches one accepted job to its end: looks at it, reports pages, cancels it when the citizen
/// asks or when nothing moves any more. Longer than most files, since all of it reads and writes
/// the state of one watch.
final class PrintRun {

  private static final Duration LONGEST_NAP = Duration.ofMillis(150);

  private final IppPeer peer;
  private final IppSettings settings;
  private final Ticker ticker;
  private final Waiter waiter;
  private final PrintJob job;
  private final int jobId;
  private final boolean countIsProof;
  private final PrintProgress progress;
  private final Consumer<PrinterView> printerSeen;
  private final CancelSignal cancel;
  private final BooleanSupplier closed;

  private final ConfirmedPages pages;
  private final Troubles troubles = new Troubles();
  private List<Object> lastSight = List.of();
  private long beganAt;
  private long movedAt;
  private long answeredAt;
  private long cancelledAt;
  private @Nullable Ending cancelling;
  private @Nullable Fault silence;

  /// Why we asked for the job to be cancelled.
  private enum Ending {
    ASKED_BY_THE_CITIZEN,
    NOTHING_MOVES
  }

  PrintRun(
      IppPeer peer,
      IppSettings settings,
      Ticker ticker,
      Waiter waiter,
      Task task,
      Consumer<PrinterView> printerSeen,
      BooleanSupplier closed) {
    this.peer = peer;
    this.settings = settings;
    this.ticker = ticker;
    this.waiter = waiter;
    this.job = task.job();
    this.jobId = task.jobId();
    this.countIsProof = task.countIsProof();
    this.progress = task.progress();
    this.cancel = task.cancel();
    this.printerSeen = printerSeen;
    this.closed = closed;
    this.pages = new ConfirmedPages(job.pages(), settings.settle());
  }

  /// @param countIsProof whether the printer counts sheets as they fall, so that 0 means none
  record Task(
      PrintJob job, int jobId, boolean countIsProof, PrintProgress progress, CancelSignal cancel) {}

  PrintOutcome await() {
    beganAt = ticker.nanos();
    movedAt = beganAt;
    answeredAt = movedAt;
    try {
      return watch();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return uncertain(IppFaults.closed());
    }
  }

  private PrintOutcome watch() throws InterruptedException {
    while (true) {
      Optional<JobView> seen = look();
      if (seen.isPresent() && seen.get().ended()) {
        return outcome(seen.get());
      }
      Optional<Fault> giveUp = reasonToGiveUp();
      if (giveUp.isPresent()) {
        return uncertain(giveUp.get());
      }
      cancelIfDue();
      nap();
    }
  }

  /// Empty when the printer gave no usable answer this time.
  private Optional<JobView> look() {
    try {
      JobView seen = peer.job(jobId);
      take(seen, peer.printer());
      silence = null;
      return Optional.of(seen);
    } catch (IOException failure) {
      silence = peer.fault(failure);
      return Optional.empty();
    }
  }

  private void take(JobView seen, PrinterView printer) {
    Health health = printer.health();
    long now = ticker.nanos();
    answeredAt = now;
    printerSeen.accept(printer);
    troubles.saw(health).forEach(progress::trouble);
    int before = pages.confirmed();
    pages.saw(countIsProof ? impressions(seen) : 0, health.ready(), now);
    if (pages.confirmed() > before) {
      progress.pageDone(pages.confirmed());
    }
    noteMovement(List.of(seen.state(), impressions(seen), health.faults()), now);
  }

  /// A spooler counts what it has sent on, also to a printer that is gone: that is movement, and no
  /// page.
  private static int impressions(JobView seen) {
    return seen.impressions().orElse(0);
  }

  private void noteMovement(List<Object> sight, long now) {
    if (!sight.equals(lastSight)) {
      lastSight = sight;
      movedAt = now;
    }
  }

  private Optional<Fault> reasonToGiveUp() {
    if (closed.getAsBoolean()) {
      return Optional.of(IppFaults.closed());
    }
    Fault silent = silence;
    if (silent != null && past(answeredAt, settings.silence())) {
      return Optional.of(silent);
    }
    return cancelling != null && past(cancelledAt, settings.cancelPatience())
        ? Optional.of(troubles.now().orElse(unconfirmed()))
        : Optional.empty();
  }

  private static Fault unconfirmed() {
    return Fault.of(FaultCode.NO_ANSWER, "the printer did not confirm that the job is cancelled");
  }

  private void cancelIfDue() {
    if (cancelling == null && cancel.requested()) {
      begin(Ending.ASKED_BY_THE_CITIZEN);
    } else if (cancelling == null && (past(movedAt, settings.patience()) || isOverdue())) {
      begin(Ending.NOTHING_MOVES);
    }
    if (cancelling != null) {
      askToCancel();
    }
  }

  /// A printer that changes its mind for ever never stands still.
  private boolean isOverdue() {
    return past(beganAt, settings.patience().multipliedBy(job.pages() + 3L));
  }

  private void begin(Ending ending) {
    cancelling = ending;
    cancelledAt = ticker.nanos();
  }

  /// Said again at each look until the job has ended: harmless, and the first may have been lost.
  private void askToCancel() {
    try {
      peer.cancel(jobId);
    } catch (IOException failure) {
      silence = peer.fault(failure);
    }
  }

  private boolean past(long since, Duration patience) {
    return ticker.nanos() - since >= patience.toNanos();
  }

  private void nap() throws InterruptedException {
    Duration left = settings.poll();
    while (left.isPositive() && !closed.getAsBoolean()) {
      Duration part = left.compareTo(LONGEST_NAP) < 0 ? left : LONGEST_NAP;
      waiter.pause(part);
      left = left.minus(part);
      if (cancelling == null && cancel.requested()) {
        return;
      }
    }
  }

  private PrintOutcome outcome(JobView ended) {
    if (ended.completed()) {
      return completed(ended);
    }
    if (cancelling == Ending.ASKED_BY_THE_CITIZEN) {
      return new PrintOutcome.Cancelled(pages.confirmed());
    }
    Fault fault = troubles.worst().orElseGet(() -> says(ended, "ended without printing"));
    return nothingPrinted(ended) ? new PrintOutcome.NotPrinted(fault) : uncertain(fault);
  }

  /// A spooler calls a job complete that its printer gave up after a jam.
  private PrintOutcome completed(JobView ended) {
    if (ended.hasErrors()) {
      return uncertain(says(ended, "completed with errors"));
    }
    return countIsProof || !troubles.mayHoldASheet()
        ? printed()
        : uncertain(troubles.worst().orElseGet(() -> says(ended, "completed after a jam")));
  }

  private PrintOutcome printed() {
    if (pages.confirmed() < job.pages()) {
      progress.pageDone(job.pages());
    }
    return new PrintOutcome.Printed(job.pages());
  }

  private PrintOutcome uncertain(Fault fault) {
    return new PrintOutcome.Uncertain(pages.confirmed(), fault);
  }

  private static Fault says(JobView ended, String what) {
    return Fault.of(
        FaultCode.DEVICE_ERROR,
        "the job " + what + " (state " + ended.state() + ", " + ended.reasons() + ")");
  }

  /// A sheet that hangs in the rollers is not counted, and may still be pulled out.
  private boolean nothingPrinted(JobView ended) {
    if (ended.neverStarted()) {
      return true;
    }
    boolean countsNone = ended.impressions().orElse(-1) == 0 && pages.claimed() == 0;
    return countIsProof && countsNone && !troubles.mayHoldASheet();
  }
}
