package org.hallkiosk.hardware.driver.modbus;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hallkiosk.hardware.device.CabinetWire;
import org.hallkiosk.hardware.device.CabinetWire.Mark;
import org.hallkiosk.hardware.device.CabinetWiring;
import org.hallkiosk.hardware.device.CabinetWiring.WireWords;

/// What the device list says of a relay board.
///
/// @param slave its number on the line, 1..247
/// @param bounce how long an input must be steady before it counts; opto inputs need 20 to 50 ms
public record ModbusSettings(
    int slave, CabinetWiring wiring, Duration bounce, ModbusTimings timings) {
  private static final WireWords WORDS =
      new WireWords("relay", Set.of(Mark.NORMALLY_CLOSED), "input", 255);
  private static final int HIGHEST_SLAVE = 247;
  private static final int MOST_MILLIS = 10_000;
  private static final int MOST_POLL_MILLIS = 100;
  private static final Set<String> NUMBERS =
      Set.of("slave", "debounce-ms", "poll-ms", "answer-ms", "silence-ms");

  /// Reads `lock.NAME=relay:N`, `light.NAME=relay:N[:normally-closed]`,
  /// `outlet.NAME=relay:N[:normally-closed]`, `sensor.NAME=input:N[:active-low]`,
  /// `motor.NAME=relay:N`, `slave` (1), `debounce-ms` (30), `poll-ms` (50), `answer-ms` (300) and
  /// `silence-ms` (4).
  ///
  /// @throws IllegalArgumentException in one sentence
  public static ModbusSettings of(Map<String, String> options) {
    for (String option : options.keySet()) {
      if (!NUMBERS.contains(option) && !CabinetWiring.wires(option)) {
        throw new IllegalArgumentException(option + ": a relay board has no such option");
      }
    }
    ModbusTimings usual = ModbusTimings.USUAL;
    return new ModbusSettings(
        number(options, "slave", 1, 1, HIGHEST_SLAVE),
        wiring(options),
        millis(options, "debounce-ms", Duration.ofMillis(30), MOST_MILLIS),
        new ModbusTimings(
            millis(options, "answer-ms", usual.answer(), MOST_MILLIS),
            millis(options, "silence-ms", usual.silence(), MOST_MILLIS),
            usual.gap(),
            millis(options, "poll-ms", usual.poll(), MOST_POLL_MILLIS)));
  }

  /// A lock whose relay rests closed would stand open whenever the board does nothing, and a motor
  /// would run.
  private static CabinetWiring wiring(Map<String, String> options) {
    CabinetWiring wiring = CabinetWiring.of(options, WORDS);
    if (wiring.locks().values().stream().anyMatch(wire -> wire.is(Mark.NORMALLY_CLOSED))) {
      throw new IllegalArgumentException(
          "a lock cannot be normally-closed: its pulse would be the time it holds");
    }
    if (wiring.motors().values().stream().anyMatch(wire -> wire.is(Mark.NORMALLY_CLOSED))) {
      throw new IllegalArgumentException(
          "a motor cannot be normally-closed: its pulse would be the time it stands");
    }
    return wiring;
  }

  private static Duration millis(
      Map<String, String> options, String option, Duration usual, int most) {
    return Duration.ofMillis(number(options, option, Math.toIntExact(usual.toMillis()), 0, most));
  }

  private static int number(
      Map<String, String> options, String option, int usual, int least, int most) {
    String text = options.getOrDefault(option, String.valueOf(usual));
    if (!text.matches("[0-9]{1,5}")
        || Integer.parseInt(text) < least
        || Integer.parseInt(text) > most) {
      throw new IllegalArgumentException(
          option + ": " + text + " is no number from " + least + " to " + most);
    }
    return Integer.parseInt(text);
  }

  /// How many coils to ask for: whole bytes, as boards of 8, 16 and 32 relays count.
  int coils() {
    return upToByte(wiring.outputs().stream());
  }

  int inputs() {
    return upToByte(wiring.sensors().values().stream());
  }

  private static int upToByte(Stream<CabinetWire> wires) {
    int highest = wires.mapToInt(CabinetWire::number).max().orElse(-1);
    return (highest + 8) / 8 * 8;
  }
}
