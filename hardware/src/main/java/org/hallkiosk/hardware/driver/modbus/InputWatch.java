package org.hallkiosk.hardware.driver.modbus;

import java.time.Duration;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.hardware.device.CabinetWire;
import org.hallkiosk.hardware.device.CabinetWire.Mark;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Sensor;
import org.hallkiosk.hardware.device.SensorChange;
import org.hallkiosk.hardware.device.SensorLook;
import org.hallkiosk.hardware.transport.Contacts;
import org.hallkiosk.hardware.transport.Deadline;
import org.hallkiosk.hardware.transport.SteadyLook;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;

/// Looks at the inputs again and again: the protocol has no way for a board to speak first.
final class InputWatch {
  private final RelayLine line;
  private final ModbusSettings settings;
  private final Ticker ticker;
  private final Waiter waiter;
  private final Contacts<Sensor> contacts;

  InputWatch(RelayLine line, ModbusSettings settings, Ticker ticker, Waiter waiter) {
    this.line = line;
    this.settings = settings;
    this.ticker = ticker;
    this.waiter = waiter;
    this.contacts = new Contacts<>(settings.bounce());
  }

  SensorChange await(Duration patience, CancelSignal cancel) {
    Deadline limit = Deadline.after(patience, ticker);
    try {
      while (!cancel.requested()) {
        Optional<SensorChange> end = look(limit);
        if (end.isPresent()) {
          return end.get();
        }
        waiter.pause(limit.slice(settings.timings().poll()));
      }
      return new SensorChange.Cancelled();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new SensorChange.Failed(Fault.of(FaultCode.CLOSED, "interrupted"));
    }
  }

  SensorLook look(Sensor sensor) {
    CabinetWire wire = settings.wiring().sensors().get(sensor);
    return wire == null ? new SensorLook.NotWired(sensor.configured()) : look(sensor, wire);
  }

  private SensorLook look(Sensor sensor, CabinetWire wire) {
    SteadyLook steady = new SteadyLook(settings.bounce(), ticker);
    try {
      Optional<SensorLook> end = Optional.empty();
      while (end.isEmpty()) {
        end = asked(sensor, wire, steady);
        if (end.isEmpty()) {
          waiter.pause(settings.timings().poll());
        }
      }
      return end.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return blind(Fault.of(FaultCode.CLOSED, "interrupted"));
    }
  }

  private Optional<SensorLook> asked(Sensor sensor, CabinetWire wire, SteadyLook steady) {
    return switch (line.ask(Question.inputs(settings.slave(), settings.inputs()))) {
      case Reply.States(BitSet on) -> told(sensor, steady.sample(felt(wire, on)));
      case Reply.Refused(int code) -> Optional.of(blind(Refusals.fault(code)));
      case Reply.Lost(Fault fault) -> Optional.of(blind(fault));
      case Reply.Echoed _ -> Optional.of(blind(Fault.of(FaultCode.GARBLED_ANSWER, "an echo came")));
    };
  }

  private static Optional<SensorLook> told(Sensor sensor, SteadyLook.Seen seen) {
    return switch (seen) {
      case SteadyLook.Seen.Steady(boolean on) -> Optional.of(new SensorLook.Felt(on));
      case SteadyLook.Seen.NotYet _ -> Optional.empty();
      case SteadyLook.Seen.Fluttering _ ->
          Optional.of(
              blind(
                  Fault.of(
                      FaultCode.DEVICE_ERROR,
                      "the sensor " + sensor.configured() + " is never steady")));
    };
  }

  private static SensorLook blind(Fault fault) {
    return new SensorLook.Failed(fault);
  }

  private static boolean felt(CabinetWire wire, BitSet on) {
    return on.get(wire.number()) != wire.is(Mark.ACTIVE_LOW);
  }

  private Optional<SensorChange> look(Deadline limit) {
    Optional<SensorChange> seen = settings.inputs() == 0 ? nothingToFeel() : asked();
    return seen.or(
        () -> limit.over() ? Optional.of(new SensorChange.Unchanged()) : Optional.empty());
  }

  /// A board cannot be asked for no inputs.
  private Optional<SensorChange> nothingToFeel() {
    return line.closed()
        ? line.health().faults().stream().findFirst().map(SensorChange.Failed::new)
        : Optional.empty();
  }

  private Optional<SensorChange> asked() {
    return switch (line.ask(Question.inputs(settings.slave(), settings.inputs()))) {
      case Reply.States(BitSet on) -> changed(on);
      case Reply.Refused(int code) -> failed(Refusals.fault(code));
      case Reply.Lost(Fault fault) -> failed(fault);
      case Reply.Echoed _ -> failed(Fault.of(FaultCode.GARBLED_ANSWER, "an echo came"));
    };
  }

  private Optional<SensorChange> changed(BitSet on) {
    return contacts
        .sample(felt(on), ticker.nanos())
        .map(change -> new SensorChange.Changed(change.getKey(), change.getValue()));
  }

  private Map<Sensor, Boolean> felt(BitSet on) {
    Map<Sensor, Boolean> felt = new EnumMap<>(Sensor.class);
    settings.wiring().sensors().forEach((sensor, wire) -> felt.put(sensor, felt(wire, on)));
    return felt;
  }

  private static Optional<SensorChange> failed(Fault fault) {
    return Optional.of(new SensorChange.Failed(fault));
  }
}
