package org.hallkiosk.hardware.driver.gpio;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hallkiosk.hardware.device.Cabinet;
import org.hallkiosk.hardware.device.CabinetAction;
import org.hallkiosk.hardware.device.CabinetCapabilities;
import org.hallkiosk.hardware.device.CabinetWire;
import org.hallkiosk.hardware.device.CabinetWire.Mark;
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
import org.hallkiosk.hardware.transport.Contacts;
import org.hallkiosk.hardware.transport.Deadline;
import org.hallkiosk.hardware.transport.SteadyLook;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;
import org.hallkiosk.hardware.transport.gpio.GpioOpener;

/// A cabinet on the pins of the board that the terminal runs on. See [GpioSettings] for what may
/// hang on a pin.
public final class GpioCabinet implements Cabinet {
  /// Starts the timer of a lock or motor; the timer's own setting is how long it stays on.
  private static final Duration TRIGGER = Duration.ofMillis(100);

  private static final Duration SLICE = Duration.ofMillis(100);

  private final GpioSettings settings;
  private final PinBoard board;
  private final Ticker ticker;
  private final Waiter waiter;
  private final Contacts<Sensor> contacts;

  public GpioCabinet(GpioOpener opener, GpioSettings settings, Ticker ticker, Waiter waiter) {
    this.settings = settings;
    this.board = new PinBoard(opener, settings.wiring());
    this.ticker = ticker;
    this.waiter = waiter;
    this.contacts = new Contacts<>(settings.bounce());
  }

  @Override
  public CabinetCapabilities capabilities() {
    return settings.wiring().capabilities();
  }

  /// Starts the lock's hardware timer. How long that lasts is set at the timer and not by `pulse`.
  @Override
  public CabinetAction release(Lock lock, Duration pulse) {
    return wired(settings.wiring().locks(), lock, lock.name(), wire -> pulled(wire, TRIGGER));
  }

  /// Starts the motor's hardware timer, which must be set to `pulse`.
  @Override
  public CabinetAction run(Motor motor, Duration pulse) {
    return wired(settings.wiring().motors(), motor, motor.name(), wire -> pulled(wire, TRIGGER));
  }

  @Override
  public CabinetAction light(Light light, boolean on) {
    return wired(
        settings.wiring().lights(),
        light,
        light.name(),
        wire -> action(set(wire, on != wire.is(Mark.NORMALLY_CLOSED))));
  }

  /// This process counts the time. Should it die meanwhile, the kernel lets the pin go, the relay
  /// falls, and its resting contact gives the power back.
  @Override
  public CabinetAction powerCycle(Outlet outlet, Duration off) {
    return wired(settings.wiring().outlets(), outlet, outlet.name(), wire -> pulled(wire, off));
  }

  /// Pulls for a while, and lets go whatever happens.
  private CabinetAction pulled(CabinetWire wire, Duration time) {
    Optional<Fault> began = set(wire, true);
    Optional<Fault> waited = pause(time);
    Optional<Fault> ended = set(wire, false);
    return action(began.or(() -> ended).or(() -> waited));
  }

  private Optional<Fault> set(CabinetWire wire, boolean on) {
    return board.work(pins -> pins.pull(wire, on));
  }

  private static CabinetAction action(Optional<Fault> fault) {
    return fault.<CabinetAction>map(CabinetAction.Failed::new).orElseGet(CabinetAction.Done::new);
  }

  private Optional<Fault> pause(Duration time) {
    Deadline end = Deadline.after(time, ticker);
    try {
      while (!end.over() && !board.closed()) {
        waiter.pause(end.slice(SLICE));
      }
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of(Fault.of(FaultCode.CLOSED, "interrupted"));
    }
  }

  private static <P> CabinetAction wired(
      Map<P, CabinetWire> parts, P part, String name, Function<CabinetWire, CabinetAction> action) {
    return Optional.ofNullable(parts.get(part))
        .map(action)
        .orElseGet(() -> new CabinetAction.NotWired(name));
  }

  @Override
  public SensorLook look(Sensor sensor) {
    if (!settings.wiring().sensors().containsKey(sensor)) {
      return new SensorLook.NotWired(sensor.configured());
    }
    SteadyLook steady = new SteadyLook(settings.bounce(), ticker);
    Optional<SensorLook> end = Optional.empty();
    while (end.isEmpty()) {
      end = felt(sensor, steady).or(() -> pause(settings.poll()).map(SensorLook.Failed::new));
    }
    return end.get();
  }

  private Optional<SensorLook> felt(Sensor sensor, SteadyLook steady) {
    Map<Sensor, Boolean> felt = new EnumMap<>(Sensor.class);
    return board
        .work(pins -> felt.putAll(pins.felt()))
        .<SensorLook>map(SensorLook.Failed::new)
        .or(() -> look(sensor, steady.sample(felt.getOrDefault(sensor, false))));
  }

  private static Optional<SensorLook> look(Sensor sensor, SteadyLook.Seen seen) {
    return switch (seen) {
      case SteadyLook.Seen.Steady(boolean on) -> Optional.of(new SensorLook.Felt(on));
      case SteadyLook.Seen.NotYet _ -> Optional.empty();
      case SteadyLook.Seen.Fluttering _ -> Optional.of(fluttering(sensor));
    };
  }

  private static SensorLook fluttering(Sensor sensor) {
    return new SensorLook.Failed(
        Fault.of(FaultCode.DEVICE_ERROR, "the sensor " + sensor.configured() + " is never steady"));
  }

  @Override
  public SensorChange awaitChange(Duration patience, CancelSignal cancel) {
    Deadline limit = Deadline.after(patience, ticker);
    while (!cancel.requested()) {
      Optional<SensorChange> end =
          look(limit).or(() -> failed(pause(limit.slice(settings.poll()))));
      if (end.isPresent()) {
        return end.get();
      }
    }
    return new SensorChange.Cancelled();
  }

  private Optional<SensorChange> look(Deadline limit) {
    Map<Sensor, Boolean> felt = new EnumMap<>(Sensor.class);
    return failed(board.work(pins -> felt.putAll(pins.felt())))
        .or(() -> contacts.sample(felt, ticker.nanos()).map(GpioCabinet::changed))
        .or(() -> limit.over() ? Optional.of(new SensorChange.Unchanged()) : Optional.empty());
  }

  private static SensorChange changed(Map.Entry<Sensor, Boolean> change) {
    return new SensorChange.Changed(change.getKey(), change.getValue());
  }

  private static Optional<SensorChange> failed(Optional<Fault> fault) {
    return fault.map(SensorChange.Failed::new);
  }

  /// Takes all pins and feels all inputs.
  @Override
  public Health check() {
    board.work(CabinetPins::felt);
    return board.health();
  }

  @Override
  public Health health() {
    return board.health();
  }

  @Override
  public void close() {
    board.close();
  }
}
