package org.hallkiosk.hardware.driver.nut;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.Power;
import org.hallkiosk.hardware.device.PowerReading;
import org.hallkiosk.hardware.device.PowerState;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.Deadline;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;

/// A UPS behind Network UPS Tools: `upsd` on loopback, whose drivers know several hundred models.
/// The connection is made by the first call that needs it; until then the UPS counts as ready.
///
/// A failure of the mains is a warning and no fault: the supply does what it is there for.
public final class NutPower implements Power {
  private static final Duration SLICE = Duration.ofMillis(100);

  private final NutServer server;
  private final NutSettings settings;
  private final Ticker ticker;
  private final Waiter waiter;
  private Optional<Signs> told = Optional.empty();
  private volatile Health health = Health.READY;

  /// @param opener connects within a second, so that [#read] keeps its time
  public NutPower(ByteLinkOpener opener, NutSettings settings, Ticker ticker, Waiter waiter) {
    this.server = new NutServer(opener, settings, ticker);
    this.settings = settings;
    this.ticker = ticker;
    this.waiter = waiter;
  }

  @Override
  public PowerReading read() {
    return read(new CancelSignal());
  }

  private PowerReading read(CancelSignal cancel) {
    return switch (server.ask(cancel)) {
      case Said.Variables(var values) ->
          PowerStates.of(values)
              .map(this::known)
              .orElseGet(() -> failed(Fault.of(FaultCode.DEVICE_ERROR, "the UPS has no status")));
      case Said.Cancelled _ -> new PowerReading.Cancelled();
      case Said.Failed(Fault fault) -> failed(fault);
    };
  }

  private PowerReading known(PowerState state) {
    health = new Health(List.of(), warnings(state));
    return new PowerReading.Known(state);
  }

  private PowerReading failed(Fault fault) {
    health = Health.broken(fault);
    return new PowerReading.Failed(fault);
  }

  private static List<Fault> warnings(PowerState state) {
    List<Fault> warnings = new ArrayList<>();
    if (!state.onMains()) {
      warnings.add(Fault.of(FaultCode.ON_BATTERY, "the mains have failed"));
    }
    if (state.batteryLow()) {
      warnings.add(Fault.of(FaultCode.BATTERY_LOW, "the battery ends soon"));
    }
    if (state.replaceBattery()) {
      warnings.add(Fault.of(FaultCode.BATTERY_LOW, "the battery must be replaced"));
    }
    if (state.overloaded()) {
      warnings.add(Fault.of(FaultCode.DEVICE_ERROR, "more hangs on the UPS than it can carry"));
    }
    return warnings;
  }

  @Override
  public PowerReading awaitChange(Duration patience, CancelSignal cancel) {
    Deadline limit = Deadline.after(patience, ticker);
    try {
      while (!cancel.requested()) {
        PowerReading reading = unlessTold(read(cancel));
        if (!(reading instanceof PowerReading.Unchanged) || limit.over()) {
          return reading;
        }
        pause(limit, cancel);
      }
      return new PowerReading.Cancelled();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new PowerReading.Failed(Fault.of(FaultCode.CLOSED, "interrupted"));
    }
  }

  private PowerReading unlessTold(PowerReading reading) {
    if (!(reading instanceof PowerReading.Known(PowerState state))) {
      return reading;
    }
    Optional<Signs> signs = Optional.of(Signs.of(state));
    boolean same = signs.equals(told);
    told = signs;
    return same ? new PowerReading.Unchanged() : reading;
  }

  private void pause(Deadline limit, CancelSignal cancel) throws InterruptedException {
    Deadline next = Deadline.after(limit.slice(settings.poll()), ticker);
    while (!next.over() && !cancel.requested() && !server.closed()) {
      waiter.pause(next.slice(SLICE));
    }
  }

  @Override
  public Health check() {
    read();
    return health();
  }

  @Override
  public Health health() {
    return server.closed() ? Health.broken(NutServer.CLOSED) : health;
  }

  @Override
  public void close() {
    server.close();
  }

  /// What a change is told of: not every percent of the charge.
  private record Signs(boolean mains, boolean low, boolean replace, boolean overloaded) {
    static Signs of(PowerState state) {
      return new Signs(
          state.onMains(), state.batteryLow(), state.replaceBattery(), state.overloaded());
    }
  }
}
