package org.hallkiosk.hardware.transport;

import java.time.Duration;

/// One look at one contact, which counts once its state was the same for a while.
public final class SteadyLook {
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /// A machine under load may sample once a second: that a state is another then is no flutter.
  private static final int MANY = 3;

  private final long bounceNanos;
  private final Ticker ticker;
  private final Deadline limit;
  private boolean begun;
  private boolean last;
  private int changes;
  private long since;

  /// @param bounce how long a state must last; zero for a contact that does not bounce
  public SteadyLook(Duration bounce, Ticker ticker) {
    this.bounceNanos = bounce.toNanos();
    this.ticker = ticker;
    this.limit = Deadline.after(bounce.plus(PATIENCE), ticker);
  }

  /// Takes in what the wire says now.
  public Seen sample(boolean on) {
    long now = ticker.nanos();
    if (!begun || last != on) {
      changes += begun ? 1 : 0;
      begun = true;
      last = on;
      since = now;
    }
    if (now - since >= bounceNanos) {
      return new Seen.Steady(on);
    }
    return changes >= MANY && limit.over() ? new Seen.Fluttering() : new Seen.NotYet();
  }

  /// What is known of the contact.
  public sealed interface Seen {
    record Steady(boolean on) implements Seen {}

    /// Sample again after a pause.
    record NotYet() implements Seen {}

    /// It changed all the time, for a second and its bounce.
    record Fluttering() implements Seen {}
  }
}
