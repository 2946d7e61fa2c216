package org.hallkiosk.kiosk.effects;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Restarts the process for a reason that can wait, once nobody is at the terminal. Not in the
/// first half hour: a device that hangs at every start must not keep the terminal from serving.
public final class IdleRestart {

  private static final Duration EVERY = Duration.ofSeconds(10);
  private static final Duration YOUNG = Duration.ofMinutes(30);

  private final Scheduler scheduler;
  private final Supplier<Optional<String>> reason;
  private final BooleanSupplier idle;
  private final Consumer<String> restart;

  /// @param reason one sentence while a restart is wanted
  /// @param idle whether nobody is here
  /// @param restart called once, with the reason, on a thread of its own or the clock's
  public IdleRestart(
      Scheduler scheduler,
      Supplier<Optional<String>> reason,
      BooleanSupplier idle,
      Consumer<String> restart) {
    this.scheduler = scheduler;
    this.reason = reason;
    this.idle = idle;
    this.restart = restart;
  }

  public void start() {
    var _ = scheduler.after(YOUNG, this::look);
  }

  private void look() {
    Optional<String> wanted = reason.get();
    if (wanted.isPresent() && idle.getAsBoolean()) {
      restart.accept(wanted.get());
    } else {
      var _ = scheduler.after(EVERY, this::look);
    }
  }
}
