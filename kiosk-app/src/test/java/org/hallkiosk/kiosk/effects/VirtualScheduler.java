package org.hallkiosk.kiosk.effects;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;

/// Lanes and timers on one thread and a clock that stands still until it is moved.
final class VirtualScheduler implements Scheduler {

  /// What nobody caught.
  final List<Throwable> defects = new ArrayList<>();

  private final Map<Lane, Queue<Runnable>> lanes = new EnumMap<>(Lane.class);
  private final Set<Lane> busy = EnumSet.noneOf(Lane.class);
  private final PriorityQueue<Due> waiting =
      new PriorityQueue<>(Comparator.comparing(Due::at).thenComparingLong(Due::order));
  private Duration now = Duration.ZERO;
  private long count;

  private record Due(Duration at, long order, Runnable work) {}

  @Override
  public void onLane(Lane lane, Runnable work) {
    of(lane).add(work);
  }

  @Override
  public Pending after(Duration delay, Runnable work) {
    count++;
    Due due = new Due(now.plus(delay), count, work);
    waiting.add(due);
    return () -> waiting.remove(due);
  }

  private Queue<Runnable> of(Lane lane) {
    return lanes.computeIfAbsent(lane, _ -> new ArrayDeque<>());
  }

  /// What is put on this lane stays there, as if its device were at work.
  VirtualScheduler hold(Lane lane) {
    busy.add(lane);
    return this;
  }

  VirtualScheduler release(Lane lane) {
    busy.remove(lane);
    return this;
  }

  /// Runs one piece of work.
  ///
  /// @return whether there was any
  boolean step() {
    for (Lane lane : Lane.values()) {
      if (!busy.contains(lane) && !of(lane).isEmpty()) {
        guarded(of(lane).remove());
        return true;
      }
    }
    return false;
  }

  /// Runs the first piece of work of a lane that is held.
  void stepOn(Lane lane) {
    guarded(of(lane).remove());
  }

  /// Runs all that can be run now.
  void settle() {
    boolean more = true;
    while (more) {
      more = step();
    }
  }

  /// Moves the clock and runs all that falls due on the way.
  void advance(Duration by) {
    Duration end = now.plus(by);
    settle();
    while (!waiting.isEmpty() && waiting.peek().at().compareTo(end) <= 0) {
      Due due = waiting.remove();
      now = due.at();
      guarded(due.work());
      settle();
    }
    now = end;
  }

  private void guarded(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | Error e) {
      defects.add(e);
    }
  }

  @Override
  public void close() {
    waiting.clear();
  }
}
