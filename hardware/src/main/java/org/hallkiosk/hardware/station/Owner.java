package org.hallkiosk.hardware.station;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hallkiosk.hardware.device.Device;
import org.hallkiosk.hardware.device.DeviceKind;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One driver and the platform threads that make it and call what blocks in it: one, but for a
/// device that serves several threads at once. Once retired, neither is ever used again.
final class Owner<D extends Device> {
  private static final Logger LOG = LoggerFactory.getLogger(Owner.class);

  private final DeviceKind kind;
  private final Supplier<D> maker;

  /// Empty for the end of one thread.
  private final BlockingQueue<Optional<Consumer<Supplier<D>>>> work = new LinkedBlockingQueue<>();

  private final ReentrantLock making = new ReentrantLock();
  private final CountDownLatch tried = new CountDownLatch(1);
  private final List<Thread> threads = new ArrayList<>();
  private @Nullable D driver;
  private boolean retired;
  private volatile boolean asked;

  /// @param hands how many threads call the driver at once
  Owner(DeviceKind kind, Supplier<D> maker, int hands) {
    this.kind = kind;
    this.maker = maker;
    for (int i = 0; i < hands; i++) {
      threads.add(named("device-").unstarted(this::serve));
    }
    threads.forEach(Thread::start);
  }

  private Thread.Builder.OfPlatform named(String prefix) {
    return Thread.ofPlatform().daemon().name(prefix + kind.configured());
  }

  private void serve() {
    tryToMake();
    Optional<Consumer<Supplier<D>>> next = next();
    while (next.isPresent()) {
      next.get().accept(this::driver);
      next = next();
    }
  }

  private Optional<Consumer<Supplier<D>>> next() {
    while (true) {
      try {
        return work.take();
      } catch (InterruptedException stray) {
        LOG.debug("{} was interrupted while nothing was asked of it", kind.configured());
      }
    }
  }

  /// At once, since a camera looks all the time. A failure comes again with the first call, which
  /// can tell it.
  private void tryToMake() {
    try {
      driver();
    } catch (RuntimeException | Error bug) {
      LOG.debug("{}: its driver cannot be made", kind.configured(), bug);
    } finally {
      tried.countDown();
    }
  }

  /// Never blocks.
  ///
  /// @return false when this owner is retired and takes no more
  synchronized boolean give(Call<D, ?> call) {
    return !retired && work.add(Optional.of(call::carryOut));
  }

  /// On one of this owner's threads.
  private D driver() {
    making.lock();
    try {
      D made = known();
      return made == null ? kept(maker.get()) : made;
    } finally {
      making.unlock();
    }
  }

  /// A driver that took too long to make is closed by the thread that waited for it.
  private D kept(D made) {
    if (!adopted(made)) {
      close(made);
    }
    return made;
  }

  private synchronized boolean adopted(D made) {
    driver = made;
    return !retired;
  }

  private synchronized @Nullable D known() {
    return driver;
  }

  /// Asks the driver for what never blocks, from any thread; at the very first, waits for the
  /// driver to be made, at most 1 s.
  ///
  /// @param otherwise while there is no driver
  <R> R glance(Function<D, R> question, R otherwise) {
    try {
      var _ = tried.await(1, TimeUnit.SECONDS);
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
    D made = known();
    return made == null ? otherwise : question.apply(made);
  }

  /// Its device was asked how it is: before that, a driver may call itself broken because it does
  /// not know better.
  void asked() {
    asked = true;
  }

  boolean wasAsked() {
    return asked;
  }

  /// Where a call hangs that no thread has taken up: the driver is still being made.
  Thread maker() {
    return threads.getFirst();
  }

  /// Closes the driver from outside, on a thread of its own, since that may hang too; this owner's
  /// threads end by themselves when they come back. Never blocks.
  ///
  /// @return the thread that closes
  synchronized Thread retire() {
    retired = true;
    threads.forEach(thread -> work.add(Optional.empty()));
    @Nullable D last = driver;
    return named("closing-").start(() -> close(last));
  }

  private void close(@Nullable D last) {
    try {
      if (last != null) {
        last.close();
      }
    } catch (RuntimeException | Error bug) {
      LOG.error("{}: its driver failed to close", kind.configured(), bug);
    }
  }
}
