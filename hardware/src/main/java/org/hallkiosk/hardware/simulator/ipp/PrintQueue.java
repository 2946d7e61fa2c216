package org.hallkiosk.hardware.simulator.ipp;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hallkiosk.hardware.transport.Ticker;

/// The jobs of the simulated printer and the engine that works through them. The engine catches up
/// with the ticker whenever somebody looks. Safe for any thread.
final class PrintQueue {

  private final Ticker ticker;
  private final long pageNanos;
  private final Consumer<QueuedJob> finished;
  private final PaperPath path = new PaperPath();
  private final List<QueuedJob> jobs = new ArrayList<>();
  private long caughtUpTo;
  private long blockedSince;
  private Duration noticing = Duration.ZERO;
  private boolean countsEarly;

  /// @param finished told of each printed document, while the queue is locked
  PrintQueue(Ticker ticker, Duration pageTime, Consumer<QueuedJob> finished) {
    this.ticker = ticker;
    this.pageNanos = pageTime.toNanos();
    this.finished = finished;
    this.caughtUpTo = ticker.nanos();
    this.blockedSince = caughtUpTo;
  }

  synchronized QueuedJob add(Function<Integer, QueuedJob> job) {
    catchUp();
    QueuedJob added = job.apply(jobs.size() + 1);
    jobs.add(added);
    return added;
  }

  synchronized void receive(QueuedJob job, String mediaType, byte[] document) {
    catchUp();
    job.receive(mediaType, document);
  }

  synchronized <T> T read(Function<PrintQueue, T> reading) {
    catchUp();
    return reading.apply(this);
  }

  synchronized Optional<QueuedJob> find(int id) {
    return jobs.stream().filter(job -> job.id == id).findFirst();
  }

  synchronized List<QueuedJob> all() {
    return List.copyOf(jobs);
  }

  /// @return false when the job has ended already
  synchronized boolean end(QueuedJob job, QueuedJob.State state, String reason) {
    catchUp();
    if (job.state.ended()) {
      return false;
    }
    job.become(state, reason);
    restUnlessBusy();
    return true;
  }

  /// With no job left, no tray is needed.
  private void restUnlessBusy() {
    if (current().isEmpty()) {
      feedFrom(Optional.empty());
    }
  }

  synchronized Optional<QueuedJob> current() {
    return jobs.stream()
        .filter(job -> !job.state.ended() && job.state != QueuedJob.State.HELD)
        .findFirst();
  }

  /// What is done by hand: paper, cover, rollers.
  synchronized void touch(Consumer<PaperPath> hands) {
    catchUp();
    boolean before = path.troubled();
    hands.accept(path);
    noteBlocking(before);
    catchUp();
  }

  synchronized void noticeTroubleAfter(Duration delay) {
    noticing = delay;
  }

  synchronized void countEarly(boolean early) {
    countsEarly = early;
  }

  /// For whoever reads under the lock.
  PaperPath path() {
    return path;
  }

  synchronized List<String> reasons() {
    boolean noticed = ticker.nanos() - blockedSince >= noticing.toNanos();
    return path.troubled() && !noticed ? path.reasonsBeforeNoticing() : path.reasons();
  }

  synchronized boolean stopped() {
    return path.blocked();
  }

  /// A printer that counts early counts the page that it is about to print.
  synchronized int impressions(QueuedJob job) {
    boolean underWay = countsEarly && job.started && job.pagesDone < job.pages;
    return underWay ? job.pagesDone + 1 : job.pagesDone;
  }

  private void catchUp() {
    long now = ticker.nanos();
    long left = now - caughtUpTo;
    caughtUpTo = now;
    Optional<QueuedJob> job = current();
    while (job.isPresent()) {
      left = work(job.get(), left);
      if (left <= 0) {
        return;
      }
      job = current();
    }
  }

  /// @return the time that is left for the next page or job
  private long work(QueuedJob job, long left) {
    job.started = true;
    feedFrom(Optional.of(job.tray));
    if (path.blocked()) {
      job.become(QueuedJob.State.STOPPED, "printer-stopped");
      return 0;
    }
    job.become(QueuedJob.State.PROCESSING, "job-printing");
    boolean jams = path.jamAtPage == job.pagesDone + 1;
    long stop = jams ? pageNanos / 2 : pageNanos;
    long part = Math.min(left, stop - job.nanosIntoPage);
    job.nanosIntoPage += part;
    if (job.nanosIntoPage >= stop) {
      reach(job, jams);
    }
    return left - part;
  }

  private void feedFrom(Optional<String> tray) {
    boolean before = path.troubled();
    path.feeding = tray;
    noteBlocking(before);
  }

  private void reach(QueuedJob job, boolean jams) {
    if (jams) {
      path.jamAtPage = 0;
      path.jammed = true;
      path.takeSheet();
      job.nanosIntoPage = 0;
      noteBlocking(false);
      return;
    }
    pageOut(job);
  }

  private void pageOut(QueuedJob job) {
    job.nanosIntoPage = 0;
    job.pagesDone++;
    path.takeSheet();
    noteBlocking(false);
    if (job.pagesDone >= job.pages) {
      job.become(QueuedJob.State.COMPLETED, "job-completed-successfully");
      finished.accept(job);
      restUnlessBusy();
    }
  }

  private void noteBlocking(boolean before) {
    if (path.troubled() && !before) {
      blockedSince = ticker.nanos();
    }
  }
}
