package org.hallkiosk.kiosk.workbench.cabinet;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.hallkiosk.hardware.device.CabinetWire;
import org.hallkiosk.hardware.device.CabinetWire.Mark;
import org.hallkiosk.hardware.device.CabinetWiring;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.device.Outlet;
import org.hallkiosk.hardware.transport.Waiter;

/// Takes the power from simulated devices whose outlets the relay board has cut, and gives it back.
/// What a person unplugged stays so. For the thread that looks.
public final class Outlets {
  /// About what a relay takes to fall.
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

  private static final int RELAYS = 256;

  private final IntPredicate drawn;
  private final Map<CabinetWire, Plug> plugs = new HashMap<>();
  private final Set<CabinetWire> dark = new HashSet<>();

  /// @param options of the cabinet in the device list; those that wire nothing are left alone
  /// @param drawn whether the relay of a number pulls
  /// @param plugs of the devices that can hang on an outlet
  /// @throws IllegalArgumentException when an option cannot be understood
  public Outlets(
      Map<String, String> options, IntPredicate drawn, Function<DeviceKind, Optional<Plug>> plugs) {
    this.drawn = drawn;
    CabinetWiring.WireWords words =
        new CabinetWiring.WireWords("relay", Set.of(Mark.values()), "input", RELAYS - 1);
    CabinetWiring.of(options, words)
        .outlets()
        .forEach((outlet, wire) -> plug(outlet, plugs).ifPresent(it -> this.plugs.put(wire, it)));
  }

  private static Optional<Plug> plug(Outlet outlet, Function<DeviceKind, Optional<Plug>> plugs) {
    return DeviceKind.named(outlet.name()).flatMap(plugs);
  }

  void look() {
    plugs.forEach(this::look);
  }

  private void look(CabinetWire wire, Plug plug) {
    boolean cut = drawn.test(wire.number()) == wire.is(Mark.NORMALLY_CLOSED);
    if (cut && plug.plugged()) {
      plug.unplug();
      dark.add(wire);
    } else if (!cut && dark.remove(wire)) {
      plug.plugIn();
    }
  }

  /// On a thread of its own, until that is interrupted.
  public Thread watch(Waiter waiter) {
    return Thread.ofVirtual().name("outlets").start(() -> watchOn(waiter));
  }

  private void watchOn(Waiter waiter) {
    try {
      while (true) {
        look();
        waiter.pause(BETWEEN_LOOKS);
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }
}
