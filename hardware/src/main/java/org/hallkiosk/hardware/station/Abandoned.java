package org.hallkiosk.hardware.station;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hallkiosk.hardware.device.DeviceKind;

/// Threads that went into a driver and did not come back. They cannot be ended from outside, so
/// their number is held down: only a new process is rid of them. From any thread.
final class Abandoned {
  /// From so many on, no thread is made in the place of another.
  static final int CAP = 4;

  private final List<Stuck> stuck = new ArrayList<>();

  private record Stuck(DeviceKind kind, Thread thread) {}

  synchronized void add(DeviceKind kind, Thread thread) {
    stuck.add(new Stuck(kind, thread));
  }

  /// Those that came back in the end do not count.
  synchronized int count() {
    stuck.removeIf(one -> !one.thread().isAlive());
    return stuck.size();
  }

  boolean full() {
    return count() >= CAP;
  }

  /// Why the process must be restarted, in one sentence; empty while it need not.
  synchronized Optional<String> wantsRestart() {
    if (!full()) {
      return Optional.empty();
    }
    String devices =
        stuck.stream()
            .map(one -> one.kind().configured())
            .distinct()
            .collect(Collectors.joining(", "));
    return Optional.of(
        stuck.size()
            + " calls into devices do not come back ("
            + devices
            + "); restart the terminal, and look at these devices if it happens again");
  }
}
