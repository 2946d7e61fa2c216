package org.hallkiosk.hardware.station;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.hallkiosk.hardware.device.Device;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One call on its way: made and awaited by the caller's thread, carried out by the device's. The
/// two meet under this call's lock, so that it is either answered or abandoned, never both.
final class Call<D extends Device, R> {
  private static final Logger LOG = LoggerFactory.getLogger(Call.class);

  private final Operation<D, R> operation;
  private final Thread caller = Thread.currentThread();
  private final Queue<Runnable> words = new ConcurrentLinkedQueue<>();
  private @Nullable Thread runner;
  private @Nullable Ending<R> ending;
  private boolean begun;
  private boolean abandoned;
  private @Nullable Throwable complaint;

  Call(Operation<D, R> operation) {
    this.operation = operation;
  }

  /// On the device's thread.
  ///
  /// @param driver gives it, or makes it first
  void carryOut(Supplier<D> driver) {
    begin(false);
    Ending<R> end = attempt(driver);
    if (!finish(end) && end instanceof Ending.Returned<R>(R result, Health _)) {
      drop(result);
    }
    LockSupport.unpark(caller);
  }

  /// Its driver is given up already, so a failure here concerns nobody.
  private void drop(R result) {
    try {
      operation.late().accept(result);
    } catch (RuntimeException | Error bug) {
      LOG.debug("what came late from {} could not be dropped", operation.name(), bug);
    }
  }

  private synchronized void begin(boolean inDriver) {
    runner = Thread.currentThread();
    begun = inDriver;
  }

  /// An interrupt that was meant for this call must not reach the next.
  ///
  /// @return false when nobody waits for it any more
  private synchronized boolean finish(Ending<R> end) {
    runner = null;
    var _ = Thread.interrupted();
    if (!abandoned) {
      ending = end;
    }
    return !abandoned;
  }

  private Ending<R> attempt(Supplier<D> maker) {
    D driver;
    try {
      driver = maker.get();
    } catch (RuntimeException | Error bug) {
      return new Ending.Threw<>(bug, false);
    }
    begin(true);
    try {
      R result = operation.body().apply(driver, this::tell);
      return new Ending.Returned<>(result, health(driver, result));
    } catch (RuntimeException | Error bug) {
      return new Ending.Threw<>(bug, true);
    }
  }

  /// A driver that cannot say how it is does not undo what it has just done.
  private Health health(D driver, R result) {
    try {
      return operation.after().apply(driver, result);
    } catch (RuntimeException | Error bug) {
      return Health.broken(
          Fault.of(FaultCode.DEVICE_ERROR, "the driver failed to say how it is: " + Bug.name(bug)));
    }
  }

  private synchronized void tell(Runnable word) {
    if (!abandoned) {
      words.add(word);
      LockSupport.unpark(caller);
    }
  }

  /// On the caller's thread: hears the progress until the call ends or its time is over. An
  /// interrupt of the caller reaches the driver, and is kept for the caller.
  Ending<R> await(StationClock clock) {
    ProgressDeadline deadline = new ProgressDeadline(clock, operation.leash());
    boolean interrupted = false;
    try {
      while (true) {
        Optional<Ending<R>> end = look(deadline);
        if (end.isPresent()) {
          return end.get();
        }
        clock.dozeUntil(deadline.nextLook());
        if (Thread.interrupted()) {
          interrupted = true;
          deadline.hurry();
          interruptRunner();
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /// What was told before the end is heard before the end.
  private Optional<Ending<R>> look(ProgressDeadline deadline) {
    Optional<Ending<R>> end = ended();
    if (hear()) {
      deadline.restart();
    }
    if (end.isEmpty() && deadline.passed()) {
      end = Optional.of(abandon());
      hear();
    }
    return end;
  }

  private synchronized Optional<Ending<R>> ended() {
    return Optional.ofNullable(ending);
  }

  private synchronized Ending<R> abandon() {
    Ending<R> came = ending;
    abandoned = came == null;
    return came == null ? new Ending.Overrun<>(begun, Optional.ofNullable(runner)) : came;
  }

  private synchronized void interruptRunner() {
    if (runner != null) {
      runner.interrupt();
    }
  }

  /// @return whether there was anything to hear
  private boolean hear() {
    boolean heard = false;
    for (Runnable word = words.poll(); word != null; word = words.poll()) {
      heard = true;
      hear(word);
    }
    return heard;
  }

  private void hear(Runnable word) {
    try {
      word.run();
    } catch (RuntimeException | Error defect) {
      complaint = complaint == null ? defect : complaint;
    }
  }

  /// On the caller's thread, after the end: what went wrong in its own ears goes on to the caller.
  void complain() {
    switch (complaint) {
      case RuntimeException defect -> throw defect;
      case Error defect -> throw defect;
      case null, default -> {}
    }
  }
}
