package org.hallkiosk.hardware.driver.modbus;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
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
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;

/// A cabinet behind a Modbus RTU relay board, on a serial line or a gateway's socket. The line is
/// opened by the first call that needs it; until then the board counts as ready.
///
/// Every operation waits for its turn on the line, which with a board that does not answer can be
/// up to 1 s more than the operation itself.
public final class ModbusCabinet implements Cabinet {
  private static final Duration SHORTEST = Duration.ofMillis(100);
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final ModbusSettings settings;
  private final RelayLine line;
  private final Relays relays;
  private final OutletCycle outlets;
  private final InputWatch inputs;
  private final Rest rest;
  private volatile List<Fault> stuck = List.of();

  public ModbusCabinet(
      ByteLinkOpener opener, ModbusSettings settings, Ticker ticker, Waiter waiter) {
    this.settings = settings;
    line = new RelayLine(opener, ticker, settings.timings());
    relays = new Relays(line, ticker, settings);
    outlets = new OutletCycle(relays, line, ticker, waiter);
    inputs = new InputWatch(line, settings, ticker, waiter);
    rest = new Rest(settings.wiring(), relays, ticker);
  }

  @Override
  public CabinetCapabilities capabilities() {
    return settings.wiring().capabilities();
  }

  @Override
  public CabinetAction release(Lock lock, Duration pulse) {
    checkPulse(pulse);
    return wired(settings.wiring().locks(), lock, lock.name(), wire -> pulse(wire, pulse));
  }

  @Override
  public CabinetAction run(Motor motor, Duration pulse) {
    checkPulse(pulse);
    return wired(settings.wiring().motors(), motor, motor.name(), wire -> pulse(wire, pulse));
  }

  private static void checkPulse(Duration pulse) {
    if (pulse.compareTo(SHORTEST) < 0 || pulse.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("a pulse of " + pulse);
    }
  }

  private CabinetAction pulse(CabinetWire wire, Duration time) {
    rest.pulsed(wire.number(), time);
    return relays.pulse(wire.number(), time);
  }

  @Override
  public CabinetAction light(Light light, boolean on) {
    return wired(
        settings.wiring().lights(),
        light,
        light.name(),
        wire -> relays.set(wire.number(), on != wire.is(Mark.NORMALLY_CLOSED)));
  }

  /// An outlet that is being cycled is not cycled a second time.
  @Override
  public CabinetAction powerCycle(Outlet outlet, Duration off) {
    return wired(
        settings.wiring().outlets(), outlet, outlet.name(), wire -> cycle(outlet, wire, off));
  }

  private CabinetAction cycle(Outlet outlet, CabinetWire wire, Duration off) {
    if (!rest.cycles(outlet)) {
      return new CabinetAction.Failed(
          Fault.of(FaultCode.DEVICE_ERROR, outlet.name() + " is without power already"));
    }
    try {
      return outlets.run(wire, off);
    } finally {
      rest.cycled(outlet);
    }
  }

  @Override
  public SensorLook look(Sensor sensor) {
    return inputs.look(sensor);
  }

  @Override
  public SensorChange awaitChange(Duration patience, CancelSignal cancel) {
    return inputs.await(patience, cancel);
  }

  private static <P> CabinetAction wired(
      Map<P, CabinetWire> parts, P part, String name, Function<CabinetWire, CabinetAction> action) {
    return Optional.ofNullable(parts.get(part))
        .map(action)
        .orElseGet(() -> new CabinetAction.NotWired(name));
  }

  /// Reads all relays, or the inputs where no relay is wired. A strike that is energised without a
  /// pulse is released, and an outlet that is dark without a power cycle is lit.
  @Override
  public Health check() {
    if (settings.coils() == 0) {
      line.ask(Question.inputs(settings.slave(), Math.max(1, settings.inputs())));
    } else if (relays.states() instanceof Reply.States(BitSet pulled)) {
      stuck = rest.restore(pulled);
    }
    return health();
  }

  @Override
  public Health health() {
    Health known = line.health();
    return known.ready() && !stuck.isEmpty() ? new Health(stuck, List.of()) : known;
  }

  @Override
  public void close() {
    line.close();
  }
}
