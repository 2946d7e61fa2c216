package org.hallkiosk.hardware.station;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hallkiosk.hardware.device.Device;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Stands between the terminal and one driver, and never lets the driver stop the terminal: a call
/// that does not come back is abandoned, one that throws becomes a fault, and either way another
/// driver takes the place after a while. One call at a time, unless the device serves several
/// threads: another one waits for its turn, which comes, since each call ends or is abandoned. An
/// absent device answers with its fault.
final class Supervisor<D extends Device> {
  private static final Logger LOG = LoggerFactory.getLogger(Supervisor.class);
  private static final Duration CHECKING = Duration.ofSeconds(5);

  private final DeviceKind kind;
  private final Duty duty;
  private final Optional<Bench<D>> bench;
  private final Fault absence;
  private final int hands;
  private final Semaphore turns;
  private final LoggedBugs logged = new LoggedBugs();
  private volatile Health health;
  private volatile boolean closed;
  private volatile boolean doubtful;

  private Supervisor(
      DeviceKind kind, Duty duty, int hands, Optional<Bench<D>> bench, Fault absence) {
    this.kind = kind;
    this.hands = hands;
    this.turns = new Semaphore(hands, true);
    this.duty = duty;
    this.bench = bench;
    this.absence = absence;
    this.health = bench.isPresent() ? Health.READY : Health.broken(absence);
  }

  /// @param maker makes a driver, on the device's thread; it opens nothing yet
  static <D extends Device> Supervisor<D> of(DeviceKind kind, Supplier<D> maker, Duty duty) {
    int hands = hands(kind);
    return new Supervisor<>(
        kind,
        duty,
        hands,
        Optional.of(new Bench<>(kind, maker, hands, duty)),
        Fault.of(FaultCode.CLOSED, "the device is closed"));
  }

  /// @param why one sentence
  static <D extends Device> Supervisor<D> absent(DeviceKind kind, String why, Duty duty) {
    Fault fault = Fault.of(FaultCode.NOT_CONNECTED, why);
    duty.stream().health(kind, Health.broken(fault));
    return new Supervisor<>(kind, duty, hands(kind), Optional.empty(), fault);
  }

  /// A cabinet releases a lock and switches a light while one waits for a sensor, and another for a
  /// peripheral's power.
  private static int hands(DeviceKind kind) {
    return kind == DeviceKind.CABINET ? 4 : 1;
  }

  DeviceKind kind() {
    return kind;
  }

  boolean present() {
    return bench.isPresent();
  }

  /// What is known, at once.
  Health health() {
    return health;
  }

  /// Blocks until the operation ends, its leash is at its end, or, before it begins, until the
  /// calls before it have ended. An interrupt before it begins refuses it.
  <R> R call(Operation<D, R> operation) {
    try {
      turns.acquire();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return operation
          .refused()
          .apply(Fault.of(FaultCode.CLOSED, "the terminal closes; nothing is begun any more"));
    }
    return inTurn(operation);
  }

  /// The same, but empty at once when the device has no hand free.
  <R> Optional<R> callIfIdle(Operation<D, R> operation) {
    return turns.tryAcquire() ? Optional.of(inTurn(operation)) : Optional.empty();
  }

  private <R> R inTurn(Operation<D, R> operation) {
    try {
      return perform(operation);
    } finally {
      turns.release();
    }
  }

  /// Keeps everybody else from the device meanwhile; not at all when it is in use.
  ///
  /// @return whether it was done
  boolean whileIdle(Runnable work) {
    if (!turns.tryAcquire(hands)) {
      return false;
    }
    try {
      work.run();
      return true;
    } finally {
      turns.release(hands);
    }
  }

  static <D extends Device> Operation<D, Health> checking() {
    return Operation.<D, Health>of("check", CHECKING, Device::check, Health::broken)
        .tellingHealth(Function.identity());
  }

  /// What never blocks, from any thread, beside whatever else the driver does.
  ///
  /// @param otherwise while there is no driver, and when it throws
  <R> R glance(Function<D, R> question, R otherwise) {
    try {
      return bench.isEmpty() ? otherwise : bench.get().glance(question, otherwise);
    } catch (RuntimeException | Error bug) {
      logged.log(kind, "glance", bug);
      return otherwise;
    }
  }

  private <R> R perform(Operation<D, R> operation) {
    if (bench.isEmpty()) {
      return operation.refused().apply(absence);
    }
    return switch (bench.get().seat()) {
      case Seat.Empty<D>(Fault why) -> operation.refused().apply(why);
      case Seat.Taken<D>(Owner<D> owner) -> perform(operation, bench.get(), owner);
    };
  }

  private <R> R perform(Operation<D, R> operation, Bench<D> seat, Owner<D> owner) {
    Call<D, R> call = new Call<>(operation);
    if (!owner.give(call)) {
      return operation.refused().apply(absence);
    }
    R answer =
        switch (call.await(duty.clock())) {
          case Ending.Returned<R>(R result, Health after) -> {
            seat.well(owner, after);
            settle(operation, owner, after);
            yield result;
          }
          case Ending.Threw<R>(Throwable bug, boolean begun) ->
              without(operation, begun, failed(seat, owner, operation.name(), bug));
          case Ending.Overrun<R>(boolean begun, Optional<Thread> where) ->
              without(operation, begun, abandoned(seat, owner, where, operation.name()));
        };
    call.complain();
    return answer;
  }

  /// What a driver that was never asked says against its device is only a reason to ask.
  private void settle(Operation<D, ?> operation, Owner<D> owner, Health after) {
    if (operation.asks()) {
      owner.asked();
    }
    if (owner.wasAsked() || after.ready()) {
      note(after);
    }
    doubtful |= !operation.asks() && !after.ready();
  }

  /// Whether a use of the device has left it in doubt since this was last asked.
  boolean takeDoubt() {
    boolean doubt = doubtful;
    doubtful = false;
    return doubt;
  }

  private static <R> R without(Operation<?, R> operation, boolean begun, Fault fault) {
    return begun ? operation.lost().apply(fault) : operation.refused().apply(fault);
  }

  private Fault failed(Bench<D> seat, Owner<D> owner, String name, Throwable bug) {
    logged.log(kind, name, bug);
    Fault fault =
        Fault.of(FaultCode.DEVICE_ERROR, "the driver failed in " + name + ": " + Bug.name(bug));
    seat.failed(owner, fault);
    tell(DeviceReport.What.DRIVER_FAILED, fault);
    return fault;
  }

  private Fault abandoned(Bench<D> seat, Owner<D> owner, Optional<Thread> where, String name) {
    Fault fault = Fault.of(FaultCode.STUCK, "a call did not come back and was abandoned: " + name);
    LOG.warn("{}: {}", kind.configured(), fault.detail());
    seat.stuck(owner, where, fault);
    tell(DeviceReport.What.ABANDONED, fault);
    return fault;
  }

  private void tell(DeviceReport.What what, Fault fault) {
    Health broken = Health.broken(fault);
    duty.stream().happened(kind, what, broken, fault.detail());
    note(broken);
  }

  private void note(Health now) {
    if (!closed) {
      health = now;
      duty.stream().health(kind, now);
    }
  }

  /// The driver is closed, and another is made for the next call.
  boolean reopen() {
    Fault fault = health.faults().isEmpty() ? absence : health.faults().getFirst();
    return bench.isPresent() && bench.get().reopen(fault);
  }

  /// Idempotent; a call under way then ends with a fault. Blocks until the driver is closed, at
  /// most 2 s.
  void close() {
    closed = true;
    health = Health.broken(absence);
    bench.ifPresent(Bench::close);
  }
}
