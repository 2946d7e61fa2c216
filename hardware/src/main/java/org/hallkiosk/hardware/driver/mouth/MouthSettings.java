package org.hallkiosk.hardware.driver.mouth;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.hardware.device.Motor;
import org.hallkiosk.hardware.device.Sensor;

/// What the device list says of a printer's mouth.
///
/// @param sensor that feels papers, in the cabinet's wiring
/// @param motor that draws them back; where the cabinet wires none, they stay where they lie
/// @param pulse how long the motor takes for it
public record MouthSettings(Sensor sensor, Motor motor, Duration pulse) {
  /// The options of a printer that are its mouth's.
  public static final Set<String> OPTIONS = Set.of("mouth", "mouth-pulse-ms");

  private static final Map<String, Sensor> MOUTHS =
      Map.of(
          Sensor.PAPERS.configured(), Sensor.PAPERS,
          Sensor.FORMS.configured(), Sensor.FORMS);
  private static final int SHORTEST = 500;
  private static final int LONGEST = 8_000;

  /// Reads `mouth` (papers, or forms: what the cabinet wires as `sensor.papers` and `motor.papers`)
  /// and `mouth-pulse-ms` (1500) among a printer's options.
  ///
  /// @return empty when the printer has no mouth
  /// @throws IllegalArgumentException in one sentence
  public static Optional<MouthSettings> of(Map<String, String> options) {
    String name = options.get("mouth");
    if (name == null && options.containsKey("mouth-pulse-ms")) {
      throw new IllegalArgumentException("mouth-pulse-ms: there is no option mouth beside it");
    }
    return name == null
        ? Optional.empty()
        : Optional.of(of(name, options.getOrDefault("mouth-pulse-ms", "1500")));
  }

  private static MouthSettings of(String name, String pulse) {
    Sensor sensor = MOUTHS.get(name);
    if (sensor == null) {
      throw new IllegalArgumentException("mouth: write papers or forms instead of " + name);
    }
    return new MouthSettings(sensor, new Motor(name), pulse(pulse));
  }

  private static Duration pulse(String text) {
    if (!text.matches("[0-9]{3,4}")
        || Integer.parseInt(text) < SHORTEST
        || Integer.parseInt(text) > LONGEST) {
      throw new IllegalArgumentException(
          "mouth-pulse-ms: " + text + " is no number from " + SHORTEST + " to " + LONGEST);
    }
    return Duration.ofMillis(Integer.parseInt(text));
  }
}
