package org.hallkiosk.hardware.printing;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;

/// Time that passes only when somebody waits, and lets a test act at a given moment.
final class ManualClock implements Ticker, Waiter {

  private final AtomicLong now = new AtomicLong(1_000_000_000_000L);
  private Consumer<Duration> onPause = _ -> {};
  private Duration passed = Duration.ZERO;

  @Override
  public long nanos() {
    return now.get();
  }

  @Override
  public void pause(Duration time) {
    advance(time);
    onPause.accept(passed);
  }

  void advance(Duration time) {
    passed = passed.plus(time);
    now.addAndGet(time.toNanos());
  }

  /// Runs `act` once, in the first pause that ends at or after `when`.
  void at(Duration when, Runnable act) {
    Consumer<Duration> before = onPause;
    boolean[] done = {false};
    onPause =
        time -> {
          before.accept(time);
          if (!done[0] && time.compareTo(when) >= 0) {
            done[0] = true;
            act.run();
          }
        };
  }
}
