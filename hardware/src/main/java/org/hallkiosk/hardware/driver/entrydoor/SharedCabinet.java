package org.hallkiosk.hardware.driver.entrydoor;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.hallkiosk.hardware.device.Cabinet;
import org.hallkiosk.hardware.device.CabinetAction;
import org.hallkiosk.hardware.device.CabinetCapabilities;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.Light;
import org.hallkiosk.hardware.device.Lock;
import org.hallkiosk.hardware.device.Motor;
import org.hallkiosk.hardware.device.Outlet;
import org.hallkiosk.hardware.device.Sensor;
import org.hallkiosk.hardware.device.SensorChange;
import org.hallkiosk.hardware.device.SensorLook;
import org.hallkiosk.hardware.transport.Deadline;
import org.hallkiosk.hardware.transport.Ticker;

/// One cabinet for several users, such as the terminal and its entry door on one relay board: each
/// is told every change of a sensor, as if the cabinet were its own. Whoever waits looks for all.
///
/// Closing a share closes that share. The cabinet itself is closed by whoever made it.
public final class SharedCabinet {
  /// So that another user's cancel is seen in time.
  private static final Duration SLICE = Duration.ofMillis(100);

  /// Of changes that a user does not fetch, the oldest go; the latest state is always kept.
  private static final int MOST = 64;

  private final Cabinet cabinet;
  private final Ticker ticker;

  /// Fair, or one user that waits in a loop would shut out the other.
  private final ReentrantLock turn = new ReentrantLock(true);

  private final List<Share> shares = new ArrayList<>();
  private final Map<Sensor, Boolean> known = new EnumMap<>(Sensor.class);

  public SharedCabinet(Cabinet cabinet, Ticker ticker) {
    this.cabinet = cabinet;
    this.ticker = ticker;
  }

  /// A user's own view, told of every sensor's state first.
  public Cabinet share() {
    synchronized (shares) {
      Share share = new Share();
      known.forEach((sensor, on) -> share.tell(new SensorChange.Changed(sensor, on)));
      shares.add(share);
      return share;
    }
  }

  /// One user at a time looks, for a slice, in the order of asking; what it sees goes to all.
  private Optional<SensorChange> watch(Share asking, Duration time, CancelSignal cancel) {
    turn.lock();
    try {
      Optional<SensorChange> told = asking.next();
      return told.isPresent() ? told : seen(asking, cabinet.awaitChange(time, cancel));
    } finally {
      turn.unlock();
    }
  }

  private Optional<SensorChange> seen(Share asking, SensorChange change) {
    return switch (change) {
      case SensorChange.Changed changed -> {
        tellAll(changed);
        yield asking.next();
      }
      case SensorChange.Unchanged _ -> Optional.empty();
      case SensorChange.Cancelled end -> Optional.of(end);
      case SensorChange.Failed end -> Optional.of(end);
    };
  }

  private void tellAll(SensorChange.Changed change) {
    synchronized (shares) {
      known.put(change.sensor(), change.on());
      shares.forEach(share -> share.tell(change));
    }
  }

  private void end(Share share) {
    synchronized (shares) {
      shares.remove(share);
    }
  }

  private final class Share implements Cabinet {
    private static final Fault CLOSED = Fault.of(FaultCode.CLOSED, "the cabinet was closed");
    private final Deque<SensorChange> untold = new ArrayDeque<>();
    private volatile boolean closed;

    synchronized void tell(SensorChange.Changed change) {
      if (untold.size() == MOST) {
        untold.removeFirst();
      }
      untold.addLast(change);
    }

    synchronized Optional<SensorChange> next() {
      return Optional.ofNullable(untold.pollFirst());
    }

    @Override
    public SensorChange awaitChange(Duration patience, CancelSignal cancel) {
      Deadline limit = Deadline.after(patience, ticker);
      while (!closed && !cancel.requested()) {
        Optional<SensorChange> seen = watch(this, limit.slice(SLICE), cancel);
        if (seen.isPresent() || limit.over()) {
          return seen.orElseGet(SensorChange.Unchanged::new);
        }
      }
      return closed ? new SensorChange.Failed(CLOSED) : new SensorChange.Cancelled();
    }

    @Override
    public CabinetCapabilities capabilities() {
      return cabinet.capabilities();
    }

    @Override
    public CabinetAction release(Lock lock, Duration pulse) {
      return closed ? new CabinetAction.Failed(CLOSED) : cabinet.release(lock, pulse);
    }

    @Override
    public CabinetAction light(Light light, boolean on) {
      return closed ? new CabinetAction.Failed(CLOSED) : cabinet.light(light, on);
    }

    @Override
    public CabinetAction run(Motor motor, Duration pulse) {
      return closed ? new CabinetAction.Failed(CLOSED) : cabinet.run(motor, pulse);
    }

    @Override
    public SensorLook look(Sensor sensor) {
      return closed ? new SensorLook.Failed(CLOSED) : cabinet.look(sensor);
    }

    @Override
    public CabinetAction powerCycle(Outlet outlet, Duration off) {
      return closed ? new CabinetAction.Failed(CLOSED) : cabinet.powerCycle(outlet, off);
    }

    @Override
    public Health check() {
      return closed ? Health.broken(CLOSED) : cabinet.check();
    }

    @Override
    public Health health() {
      return closed ? Health.broken(CLOSED) : cabinet.health();
    }

    @Override
    public void close() {
      closed = true;
      end(this);
    }
  }
}
