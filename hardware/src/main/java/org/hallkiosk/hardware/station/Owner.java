package org.hallkiosk.hardware.station;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hallkiosk.hardware.device.Device;
import org.hallkiosk.hardware.device.DeviceKind;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One driver and the one platform thread that makes it and calls what blocks in it. Once retired,
/// neither is ever used again.
final class Owner<D extends Device> {
  private static final Logger LOG = LoggerFactory.getLogger(Owner.class);

  private final DeviceKind kind;
  private final Supplier<D> maker;
  private final BlockingQueue<Consumer<Supplier<D>>> work = new LinkedBlockingQueue<>();
  private final CountDownLatch tried = new CountDownLatch(1);
  private final Thread thread;
  private @Nullable D driver;
  private boolean retired;

  Owner(DeviceKind kind, Supplier<D> maker) {
    this.kind = kind;
    this.maker = maker;
    this.thread = named("device-").start(this::serve);
  }

  private Thread.Builder.OfPlatform named(String prefix) {
    return Thread.ofPlatform().daemon().name(prefix + kind.configured());
  }

  private void serve() {
    tryToMake();
    while (!isDone()) {
      try {
        work.take().accept(this::driver);
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
    return !retired && work.add(call::carryOut);
  }

  private synchronized boolean isDone() {
    return retired && work.isEmpty();
  }

  /// On this owner's thread. A driver that took too long to make is closed by the one who waited.
  private D driver() {
    D made = known();
    if (made == null) {
      made = maker.get();
      keep(made);
    }
    return made;
  }

  private synchronized @Nullable D known() {
    return driver;
  }

  private void keep(D made) {
    if (!adopted(made)) {
      close(made);
    }
  }

  private synchronized boolean adopted(D made) {
    driver = made;
    return !retired;
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

  Thread thread() {
    return thread;
  }

  /// Closes the driver from outside, on a thread of its own, since that may hang too; this owner's
  /// thread ends by itself when it comes back. Never blocks.
  ///
  /// @return the thread that closes
  synchronized Thread retire() {
    retired = true;
    work.add(driver -> {});
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
