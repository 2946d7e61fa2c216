package org.hallkiosk.hardware.driver.entrydoor;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hallkiosk.hardware.device.Cabinet;
import org.hallkiosk.hardware.device.CabinetAction;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Sensor;
import org.hallkiosk.hardware.device.SensorChange;
import org.hallkiosk.hardware.transport.Deadline;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;

/// Watches the exit button on a thread of its own and releases the door at each press, whatever
/// anybody else does. A press is one pulse, however long it lasts: a button that sticks must not
/// keep the strike energised, and is told as a fault instead, since the next press would not be
/// felt.
final class WayOut {
  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final Duration AGAIN = Duration.ofMillis(200);
  private static final Duration INSIST = Duration.ofSeconds(10);
  private static final Duration LONGEST_PRESS = Duration.ofMinutes(1);

  private final Cabinet cabinet;
  private final DoorSettings settings;
  private final Ticker ticker;
  private final Waiter waiter;
  private final CancelSignal end = new CancelSignal();
  private final AtomicBoolean left = new AtomicBoolean();
  private Optional<Deadline> pressed = Optional.empty();
  private volatile Optional<Fault> trouble = Optional.empty();

  WayOut(Cabinet cabinet, DoorSettings settings, Ticker ticker, Waiter waiter) {
    this.cabinet = cabinet;
    this.settings = settings;
    this.ticker = ticker;
    this.waiter = waiter;
  }

  void open() {
    Thread.ofVirtual().name("entry-door-exit").start(this::watch);
  }

  /// Whether somebody left since the last asking.
  boolean takeLeft() {
    return left.getAndSet(false);
  }

  /// What keeps people from leaving.
  Optional<Fault> trouble() {
    return trouble;
  }

  void close() {
    end.request();
  }

  private void watch() {
    try {
      while (!end.requested()) {
        look();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      trouble = Optional.of(Fault.of(FaultCode.STUCK, "nobody watches the exit button any more"));
    }
  }

  private void look() throws InterruptedException {
    switch (cabinet.awaitChange(LOOK, end)) {
      case SensorChange.Changed(Sensor sensor, boolean on) -> changed(sensor, on);
      case SensorChange.Unchanged _ -> trouble = stuckButton();
      case SensorChange.Cancelled _ -> {}
      case SensorChange.Failed(Fault fault) -> {
        trouble = Optional.of(fault);
        waiter.pause(AGAIN);
      }
    }
  }

  private void changed(Sensor sensor, boolean on) throws InterruptedException {
    trouble = stuckButton();
    if (sensor == Sensor.EXIT_BUTTON) {
      pressed = on ? Optional.of(Deadline.after(LONGEST_PRESS, ticker)) : Optional.empty();
      trouble = on ? release() : Optional.empty();
    }
  }

  private Optional<Fault> stuckButton() {
    return pressed
        .filter(Deadline::over)
        .map(_ -> Fault.of(FaultCode.DEVICE_ERROR, "the exit button stays pressed"));
  }

  /// Insists for a while, and not for ever: a door that opens long after a press surprises.
  private Optional<Fault> release() throws InterruptedException {
    Deadline limit = Deadline.after(INSIST, ticker);
    CabinetAction action = cabinet.release(settings.lock(), settings.pulse());
    while (action instanceof CabinetAction.Failed && !limit.over() && !end.requested()) {
      waiter.pause(AGAIN);
      action = cabinet.release(settings.lock(), settings.pulse());
    }
    return switch (action) {
      case CabinetAction.Done _ -> {
        left.set(true);
        yield Optional.empty();
      }
      case CabinetAction.NotWired(String name) -> Optional.of(Wiring.missingLock(name));
      case CabinetAction.Failed(Fault fault) -> Optional.of(fault);
    };
  }
}
