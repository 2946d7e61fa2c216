package org.hallkiosk.hardware.station;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hallkiosk.hardware.device.Device;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.jspecify.annotations.Nullable;

/// Where one device's driver sits with its thread, is taken away, and is replaced after a while.
/// From any thread; blocks only in [#close].
final class Bench<D extends Device> {
  private static final Duration AFTER_REOPENING = Duration.ofSeconds(1);
  private static final Duration CLOSING = Duration.ofSeconds(2);

  private final DeviceKind kind;
  private final Supplier<D> maker;
  private final int hands;
  private final Duty duty;
  private @Nullable Owner<D> owner;
  private @Nullable Thread closer;
  private Fault standing = closed();
  private long notBefore;
  private int failures;
  private boolean closed;

  /// The driver's threads are made here, so that they are there also when no more may be made.
  Bench(DeviceKind kind, Supplier<D> maker, int hands, Duty duty) {
    this.kind = kind;
    this.maker = maker;
    this.hands = hands;
    this.duty = duty;
    this.owner = new Owner<>(kind, maker, hands);
  }

  private static Fault closed() {
    return Fault.of(FaultCode.CLOSED, "the device is closed");
  }

  synchronized Seat<D> seat() {
    if (owner == null && mayBeMade()) {
      owner = new Owner<>(kind, maker, hands);
    }
    return owner == null ? new Seat.Empty<>(why()) : new Seat.Taken<>(owner);
  }

  private boolean mayBeMade() {
    return !closed && duty.clock().nanos() - notBefore >= 0 && !duty.abandoned().full();
  }

  private Fault why() {
    Optional<String> restart = closed ? Optional.empty() : duty.abandoned().wantsRestart();
    return restart.map(sentence -> Fault.of(FaultCode.STUCK, sentence)).orElse(standing);
  }

  <R> R glance(Function<D, R> question, R otherwise) {
    return present().map(one -> one.glance(question, otherwise)).orElse(otherwise);
  }

  private synchronized Optional<Owner<D>> present() {
    return Optional.ofNullable(owner);
  }

  /// A call went well: what failed before is forgotten.
  synchronized void well(Owner<D> one, Health after) {
    if (one == owner && !lineIsDead(after)) {
      failures = 0;
    }
  }

  static boolean lineIsDead(Health health) {
    return health.faults().stream().anyMatch(fault -> fault.code().ofTheLine());
  }

  /// The driver threw.
  synchronized void failed(Owner<D> one, Fault fault) {
    takeAway(one, fault);
  }

  /// A call did not come back.
  ///
  /// @param where the thread that hangs in it, if one had taken it up
  synchronized void stuck(Owner<D> one, Optional<Thread> where, Fault fault) {
    duty.abandoned().add(kind, where.orElse(one.maker()));
    takeAway(one, fault);
  }

  /// Unless somebody took it away before.
  private void takeAway(Owner<D> one, Fault fault) {
    if (one == owner) {
      failures++;
      vacate(one, fault, Backoff.OF_DRIVERS.after(failures));
    }
  }

  private void vacate(Owner<D> one, Fault fault, Duration pause) {
    standing = fault;
    notBefore = duty.clock().nanos() + pause.toNanos();
    closer = one.retire();
    owner = null;
  }

  /// Closes the driver, to make another when it is next called.
  ///
  /// @return false when there is none, or when no more threads may be spent on it
  synchronized boolean reopen(Fault fault) {
    Owner<D> present = owner;
    if (present == null || duty.abandoned().full()) {
      return false;
    }
    Thread last = closer;
    if (last != null && last.isAlive()) {
      duty.abandoned().add(kind, last);
    }
    vacate(present, fault, AFTER_REOPENING);
    return true;
  }

  /// Idempotent. Blocks until the driver is closed, at most 2 s.
  void close() {
    Optional<Thread> closing = shut();
    try {
      if (closing.isPresent()) {
        closing.get().join(CLOSING);
      }
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized Optional<Thread> shut() {
    Owner<D> present = owner;
    closed = true;
    standing = closed();
    owner = null;
    return Optional.ofNullable(present).map(Owner::retire);
  }
}
