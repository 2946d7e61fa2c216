package org.hallkiosk.hardware.driver.gpio;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.hallkiosk.hardware.device.CabinetWire.Mark;
import org.hallkiosk.hardware.device.CabinetWiring;
import org.hallkiosk.hardware.device.CabinetWiring.WireWords;

/// What the device list says of a cabinet on a board's own pins.
///
/// @param bounce how long an input must be steady before it counts
/// @param poll how often inputs are looked at
public record GpioSettings(CabinetWiring wiring, Duration bounce, Duration poll) {
  private static final WireWords WORDS =
      new WireWords(
          "pin", Set.of(Mark.NORMALLY_CLOSED, Mark.HARDWARE_TIMER, Mark.ACTIVE_LOW), "pin", 1023);
  private static final Duration POLL = Duration.ofMillis(20);
  private static final String BOUNCE = "debounce-ms";

  /// Reads `lock.NAME=pin:N:hardware-timer`, `light.NAME=pin:N[:normally-closed][:active-low]`,
  /// `outlet.NAME=pin:N:normally-closed`, `sensor.NAME=pin:N[:active-low]`,
  /// `motor.NAME=pin:N:hardware-timer` and `debounce-ms` (30).
  ///
  /// A pin is let go when the process dies, so that only what is safe with its relay at rest may
  /// hang on one: an outlet on a resting contact, and a lock or motor whose pulse a timer in the
  /// wiring ends. One that this process would have to let go is refused, since it would stay
  /// energised while the process hangs.
  ///
  /// @throws IllegalArgumentException in one sentence
  public static GpioSettings of(Map<String, String> options) {
    for (String option : options.keySet()) {
      if (!option.equals(BOUNCE) && !CabinetWiring.wires(option)) {
        throw new IllegalArgumentException(option + ": a GPIO cabinet has no such option");
      }
    }
    CabinetWiring wiring = CabinetWiring.of(options, WORDS);
    wiring.locks().forEach((lock, wire) -> check(wire.is(Mark.HARDWARE_TIMER), lock.name(), LOCK));
    wiring
        .motors()
        .forEach((motor, wire) -> check(wire.is(Mark.HARDWARE_TIMER), motor.name(), MOTOR));
    wiring
        .outlets()
        .forEach((outlet, wire) -> check(wire.is(Mark.NORMALLY_CLOSED), outlet.name(), OUTLET));
    return new GpioSettings(wiring, bounce(options.getOrDefault(BOUNCE, "30")), POLL);
  }

  private static final String LOCK =
      " has no hardware-timer: a strike on a bare pin could stay energised; use a relay board";
  private static final String MOTOR =
      " has no hardware-timer: a motor on a bare pin could run on; use a relay board";
  private static final String OUTLET =
      " is not normally-closed: it would lose its power whenever the terminal restarts";

  private static void check(boolean safe, String name, String otherwise) {
    if (!safe) {
      throw new IllegalArgumentException(name + otherwise);
    }
  }

  private static Duration bounce(String text) {
    if (!text.matches("[0-9]{1,4}")) {
      throw new IllegalArgumentException(BOUNCE + ": " + text + " is no number from 0 to 9999");
    }
    return Duration.ofMillis(Long.parseLong(text));
  }
}
