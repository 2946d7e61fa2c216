package org.hallkiosk.hardware.driver.modbus;

import java.time.Duration;
import org.hallkiosk.hardware.device.CabinetAction;
import org.hallkiosk.hardware.device.CabinetWire;
import org.hallkiosk.hardware.device.CabinetWire.Mark;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.transport.Deadline;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;

/// Takes a peripheral's power away and gives it back.
///
/// On a normally-closed relay the board's own timer does it: whatever becomes of this process, the
/// power comes back. That is how an outlet should be wired. On a normally-open one this process
/// does it, and an outlet that it leaves dark is lit again by the next [ModbusCabinet#check].
final class OutletCycle {
  private static final Duration AFTERWARDS = Duration.ofSeconds(4);
  private static final Duration LOOK_EVERY = Duration.ofMillis(100);

  private final Relays relays;
  private final Ticker ticker;
  private final Waiter waiter;
  private final RelayLine line;

  OutletCycle(Relays relays, RelayLine line, Ticker ticker, Waiter waiter) {
    this.relays = relays;
    this.line = line;
    this.ticker = ticker;
    this.waiter = waiter;
  }

  /// Blocks for `off`, and up to 4 s more.
  CabinetAction run(CabinetWire wire, Duration off) {
    CabinetAction dark =
        wire.is(Mark.NORMALLY_CLOSED)
            ? relays.pulse(wire.number(), off)
            : relays.set(wire.number(), false);
    return switch (dark) {
      case CabinetAction.Done _ -> relit(wire, off);
      case CabinetAction.NotWired _ -> dark;
      case CabinetAction.Failed _ -> lit(wire, dark);
    };
  }

  private CabinetAction relit(CabinetWire wire, Duration off) {
    try {
      pause(off);
      Deadline limit = Deadline.after(AFTERWARDS, ticker);
      CabinetAction light = light(wire);
      while (!(light instanceof CabinetAction.Done) && !limit.over() && !line.closed()) {
        waiter.pause(LOOK_EVERY);
        light = light(wire);
      }
      return light;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return lit(wire, new CabinetAction.Failed(Fault.of(FaultCode.CLOSED, "interrupted")));
    }
  }

  /// In slices, so that closing ends it.
  private void pause(Duration off) throws InterruptedException {
    Deadline end = Deadline.after(off, ticker);
    while (!end.over() && !line.closed()) {
      waiter.pause(end.slice(LOOK_EVERY));
    }
  }

  private CabinetAction light(CabinetWire wire) {
    return wire.is(Mark.NORMALLY_CLOSED) ? fallen(wire.number()) : relays.set(wire.number(), true);
  }

  private CabinetAction fallen(int relay) {
    return switch (relays.look(relay)) {
      case Relays.Look.Seen(boolean pulled) ->
          pulled
              ? new CabinetAction.Failed(
                  Fault.of(FaultCode.DEVICE_ERROR, "relay " + relay + " does not fall back"))
              : new CabinetAction.Done();
      case Relays.Look.Blind(Fault fault) -> new CabinetAction.Failed(fault);
    };
  }

  /// A failure may still have taken the power: it is given back, and the failure told.
  private CabinetAction lit(CabinetWire wire, CabinetAction failure) {
    if (!wire.is(Mark.NORMALLY_CLOSED)) {
      relays.set(wire.number(), true);
    }
    return failure;
  }
}
