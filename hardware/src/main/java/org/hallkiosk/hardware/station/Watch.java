package org.hallkiosk.hardware.station;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The station's own thread: asks each idle device in turn how it is, and does something about
/// those whose line stays dead.
final class Watch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

  /// How soon a use that went wrong is looked into.
  private static final Duration REST = Duration.ofSeconds(1);

  private final StationClock clock;
  private final List<? extends Attendance<?>> attendances;
  private final Thread thread;
  private volatile boolean closed;

  Watch(StationClock clock, List<? extends Attendance<?>> attendances) {
    this.clock = clock;
    this.attendances = List.copyOf(attendances);
    this.thread = Thread.ofPlatform().daemon().name("station-watch").unstarted(this::watch);
  }

  void start() {
    thread.start();
  }

  private void watch() {
    while (!closed) {
      clock.dozeUntil(round());
    }
  }

  /// Attends to every device that is due.
  ///
  /// @return when the next one is
  long round() {
    long next = clock.nanos() + REST.toNanos();
    for (Attendance<?> attendance : attendances) {
      if (!closed) {
        attend(attendance);
        next = attendance.due() - next < 0 ? attendance.due() : next;
      }
    }
    return next;
  }

  /// A defect of ours about one device leaves the others their care.
  private void attend(Attendance<?> attendance) {
    try {
      attendance.attendIfDue();
    } catch (RuntimeException | Error defect) {
      LOG.error("defect in the station", defect);
    }
  }

  /// Idempotent. A check that is under way is ended by its device's close.
  @Override
  public void close() {
    closed = true;
    thread.interrupt();
  }
}
