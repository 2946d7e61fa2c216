package org.hallkiosk.hardware.driver.modbus;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hallkiosk.hardware.device.CabinetAction;
import org.hallkiosk.hardware.device.CabinetWire;
import org.hallkiosk.hardware.device.CabinetWire.Mark;
import org.hallkiosk.hardware.device.CabinetWiring;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Outlet;
import org.hallkiosk.hardware.transport.Ticker;

/// How the board should stand while nothing happens: no strike or motor energised, every outlet
/// lit. What is otherwise, after a process died or a board lost its power, is put right.
final class Rest {
  private static final Duration SLACK = Duration.ofSeconds(1);

  private final CabinetWiring wiring;
  private final Relays relays;
  private final Ticker ticker;
  private final Map<Integer, Long> pulsedUntil = new ConcurrentHashMap<>();
  private final Set<Outlet> cycling = ConcurrentHashMap.newKeySet();

  Rest(CabinetWiring wiring, Relays relays, Ticker ticker) {
    this.wiring = wiring;
    this.relays = relays;
    this.ticker = ticker;
  }

  /// Before a relay is pulsed: until then, and a second more, it may pull.
  void pulsed(int relay, Duration pulse) {
    pulsedUntil.put(relay, ticker.nanos() + pulse.plus(SLACK).toNanos());
  }

  /// @return false when it is being cycled already
  boolean cycles(Outlet outlet) {
    return cycling.add(outlet);
  }

  void cycled(Outlet outlet) {
    cycling.remove(outlet);
  }

  /// @param pulled the relays as the board says
  /// @return what could not be put right
  List<Fault> restore(BitSet pulled) {
    List<Fault> left = new ArrayList<>();
    wiring.locks().forEach((it, wire) -> rest("the strike " + it.name(), wire, pulled, left));
    wiring.motors().forEach((it, wire) -> rest("the motor " + it.name(), wire, pulled, left));
    wiring.outlets().forEach((outlet, wire) -> lightOutlet(outlet, wire, pulled, left));
    return left;
  }

  private void rest(String part, CabinetWire wire, BitSet pulled, List<Fault> left) {
    if (pulled.get(wire.number()) && !pulses(wire.number())) {
      put(wire.number(), false, part + " stays energised", left);
    }
  }

  private boolean pulses(int relay) {
    Long until = pulsedUntil.get(relay);
    return until != null && ticker.nanos() - until < 0;
  }

  private void lightOutlet(Outlet outlet, CabinetWire wire, BitSet pulled, List<Fault> left) {
    boolean lit = pulled.get(wire.number()) != wire.is(Mark.NORMALLY_CLOSED);
    if (!lit && !cycling.contains(outlet)) {
      put(
          wire.number(),
          !wire.is(Mark.NORMALLY_CLOSED),
          "the outlet " + outlet.name() + " stays dark",
          left);
    }
  }

  private void put(int relay, boolean on, String otherwise, List<Fault> left) {
    if (!(relays.set(relay, on) instanceof CabinetAction.Done)) {
      left.add(Fault.of(FaultCode.DEVICE_ERROR, otherwise + ": relay " + relay));
    }
  }
}
