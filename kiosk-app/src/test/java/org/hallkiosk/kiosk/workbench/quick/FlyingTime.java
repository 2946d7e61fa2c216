package org.hallkiosk.kiosk.workbench.quick;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hallkiosk.kiosk.effects.Lane;
import org.hallkiosk.kiosk.effects.Scheduler;
import org.hallkiosk.kiosk.effects.ThreadScheduler;

/// Threads as in the terminal, and a time of which some waits can be let fly: while it flies, they
/// are over at once. From any thread.
final class FlyingTime implements Scheduler {

  private final ThreadScheduler threads = new ThreadScheduler();
  private final Set<Duration> waits;
  private final List<Held> held = new ArrayList<>();
  private boolean flies;

  /// @param waits by how long they are
  FlyingTime(Set<Duration> waits) {
    this.waits = Set.copyOf(waits);
  }

  /// The same work may wait twice.
  private static final class Held {
    private final Runnable work;

    Held(Runnable work) {
      this.work = work;
    }
  }

  @Override
  public void onLane(Lane lane, Runnable work) {
    threads.onLane(lane, work);
  }

  @Override
  public synchronized Pending after(Duration delay, Runnable work) {
    if (!waits.contains(delay)) {
      return threads.after(delay, work);
    }
    if (flies) {
      return threads.after(Duration.ZERO, work);
    }
    Held one = new Held(work);
    held.add(one);
    return () -> callOff(one);
  }

  private synchronized void callOff(Held one) {
    held.remove(one);
  }

  /// What waits already is over before anything that comes after this call.
  void fly(boolean now) {
    List<Held> over;
    synchronized (this) {
      flies = now;
      over = now ? List.copyOf(held) : List.of();
      held.removeAll(over);
    }
    over.forEach(one -> one.work.run());
  }

  @Override
  public void close() {
    threads.close();
  }
}
