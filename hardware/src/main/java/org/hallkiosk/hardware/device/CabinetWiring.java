package org.hallkiosk.hardware.device;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hallkiosk.hardware.device.CabinetWire.Mark;

/// Which part of a cabinet hangs on which relay, input or pin: the options of a device list such as
/// `lock.entry=relay:0`, `outlet.receipt-printer=relay:5:normally-closed` and
/// `sensor.presence=input:0:active-low`.
public record CabinetWiring(
    Map<Lock, CabinetWire> locks,
    Map<Light, CabinetWire> lights,
    Map<Outlet, CabinetWire> outlets,
    Map<Sensor, CabinetWire> sensors,
    Map<Motor, CabinetWire> motors) {

  public CabinetWiring {
    locks = Map.copyOf(locks);
    lights = Map.copyOf(lights);
    outlets = Map.copyOf(outlets);
    sensors = Map.copyOf(sensors);
    motors = Map.copyOf(motors);
  }

  /// Reads the options that wire a part; leaves all others alone.
  ///
  /// @throws IllegalArgumentException in one sentence, when an option cannot be understood or two
  ///   parts hang on one contact
  public static CabinetWiring of(Map<String, String> options, WireWords words) {
    Reading reading = new Reading(words);
    new TreeMap<>(options).forEach(reading::take);
    return new CabinetWiring(
        reading.locks, reading.lights, reading.outlets, reading.sensors, reading.motors);
  }

  /// Whether an option wires a part.
  public static boolean wires(String option) {
    return Part.of(option).isPresent();
  }

  public CabinetCapabilities capabilities() {
    return new CabinetCapabilities(
        locks.keySet(), lights.keySet(), sensors.keySet(), outlets.keySet(), motors.keySet());
  }

  /// Every relay or pin that the board drives.
  public List<CabinetWire> outputs() {
    return Stream.of(locks, lights, outlets, motors)
        .flatMap(parts -> parts.values().stream())
        .toList();
  }

  /// What a board calls its contacts.
  ///
  /// @param output such as `relay`
  /// @param outputMarks how an output of this board can be connected
  /// @param input such as `input`; the same word as `output` where a contact can be either
  /// @param highest number of a contact
  public record WireWords(String output, Set<Mark> outputMarks, String input, int highest) {
    public WireWords {
      outputMarks = Set.copyOf(outputMarks);
    }
  }

  private record Part(String kind, String name) {
    private static final Set<String> KINDS = Set.of("lock", "light", "outlet", "sensor", "motor");

    static Optional<Part> of(String option) {
      int dot = option.indexOf('.');
      return dot < 1 || dot == option.length() - 1 || !KINDS.contains(option.substring(0, dot))
          ? Optional.empty()
          : Optional.of(new Part(option.substring(0, dot), option.substring(dot + 1)));
    }
  }

  private static final class Reading {
    final Map<Lock, CabinetWire> locks = new LinkedHashMap<>();
    final Map<Light, CabinetWire> lights = new LinkedHashMap<>();
    final Map<Outlet, CabinetWire> outlets = new LinkedHashMap<>();
    final Map<Sensor, CabinetWire> sensors = new LinkedHashMap<>();
    final Map<Motor, CabinetWire> motors = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final WireWords words;

    Reading(WireWords words) {
      this.words = words;
    }

    void take(String option, String value) {
      Part.of(option).ifPresent(part -> take(option, part, value));
    }

    private void take(String option, Part part, String value) {
      boolean sensor = part.kind().equals("sensor");
      WireText text =
          sensor
              ? new WireText(words.input(), Set.of(Mark.ACTIVE_LOW), words.highest())
              : new WireText(words.output(), words.outputMarks(), words.highest());
      CabinetWire wire = text.parse(option, value);
      if (!taken.add((sensor ? words.input() : words.output()) + wire.number())) {
        throw new IllegalArgumentException(
            option + ": something else is connected to " + value + " already");
      }
      switch (part.kind()) {
        case "lock" -> locks.put(new Lock(part.name()), wire);
        case "light" -> lights.put(new Light(part.name()), wire);
        case "motor" -> motors.put(new Motor(part.name()), wire);
        case "outlet" -> outlets.put(new Outlet(part.name()), wire);
        default -> sensors.put(sensor(option, part.name()), wire);
      }
    }

    private static Sensor sensor(String option, String name) {
      return Sensor.named(name)
          .orElseThrow(() -> new IllegalArgumentException(option + ": there is no such sensor"));
    }
  }
}
