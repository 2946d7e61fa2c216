package org.hallkiosk.hardware.conformance;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hallkiosk.hardware.conformance.Waiting.Ended;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Device;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;

/// A device of no kind that waits for nobody to ring it, sound but for one planted defect.
final class Bell implements Device {
  private static final Fault CLOSED = Fault.of(FaultCode.CLOSED, "the bell was closed");
  private static final Fault UNPLUGGED = Fault.of(FaultCode.NOT_CONNECTED, "nothing is there");

  /// What is wrong with a driver.
  enum Defect {
    NONE,
    CLOSES_ONCE_ONLY,
    READY_AFTER_CLOSE,
    RINGS_BY_ITSELF,
    TIMED_OUT_WHEN_CANCELLED,
    DEAF_TO_CLOSE,
    HANGS_AFTER_CLOSE,
    DEAF_TO_UNPLUGGING,
    OPENS_ONCE_ONLY,
    A_THREAD_STAYS_OPEN
  }

  /// The bell itself, at the far end.
  static final class World {
    private volatile boolean plugged = true;
    private int opened;

    boolean does(Deed deed) {
      plugged = deed == Deed.UNPLUG ? false : deed == Deed.PLUG_IN || plugged;
      return deed == Deed.UNPLUG || deed == Deed.PLUG_IN;
    }

    synchronized Bell open(Defect defect) {
      opened++;
      return new Bell(this, defect, opened == 1 || defect != Defect.OPENS_ONCE_ONLY);
    }
  }

  private final World world;
  private final Defect defect;
  private final boolean opens;
  private final CountDownLatch closed = new CountDownLatch(1);

  private Bell(World world, Defect defect, boolean opens) {
    this.world = world;
    this.defect = defect;
    this.opens = opens;
    if (defect == Defect.A_THREAD_STAYS_OPEN) {
      Thread.ofPlatform().daemon().name("leaked").start(() -> slept(Duration.ofMinutes(2)));
    }
  }

  private static void slept(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  Ended await(Duration patience, CancelSignal cancel) {
    if (isClosed() && defect != Defect.HANGS_AFTER_CLOSE) {
      return new Ended.Failed(CLOSED);
    }
    boolean deaf = isClosed() || defect == Defect.DEAF_TO_CLOSE;
    long end = System.nanoTime() + patience.toNanos();
    while (!cancel.requested() && System.nanoTime() - end < 0) {
      if (deaf) {
        slept(Duration.ofMillis(5));
      } else if (closedWithin(Duration.ofMillis(5))) {
        return new Ended.Failed(CLOSED);
      }
    }
    return ended(cancel.requested());
  }

  private Ended ended(boolean cancelled) {
    if (cancelled && defect != Defect.TIMED_OUT_WHEN_CANCELLED) {
      return new Ended.Cancelled();
    }
    return defect == Defect.RINGS_BY_ITSELF ? new Ended.Done() : new Ended.TimedOut();
  }

  private boolean closedWithin(Duration time) {
    try {
      return closed.await(time.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private boolean isClosed() {
    return closed.getCount() == 0;
  }

  @Override
  public Health health() {
    if (isClosed() && defect != Defect.READY_AFTER_CLOSE) {
      return Health.broken(CLOSED);
    }
    boolean there = opens && (world.plugged || defect == Defect.DEAF_TO_UNPLUGGING);
    return there ? Health.READY : Health.broken(UNPLUGGED);
  }

  @Override
  public Health check() {
    return health();
  }

  @Override
  public void close() {
    if (isClosed() && defect == Defect.CLOSES_ONCE_ONLY) {
      throw new IllegalStateException("closed twice");
    }
    closed.countDown();
  }
}
