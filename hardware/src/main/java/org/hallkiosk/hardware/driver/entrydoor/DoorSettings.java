package org.hallkiosk.hardware.driver.entrydoor;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.hallkiosk.hardware.device.Lock;

/// What the device list says of an entry door.
///
/// @param lock the strike, by its name in the cabinet's wiring
/// @param pulse how long the strike stays free for one person
/// @param exitButton whether leaving takes the button that is wired as `sensor.exit-button`; false
///   for a strike that the inner handle overrides, where there is nothing to release
public record DoorSettings(Lock lock, Duration pulse, boolean exitButton) {
  private static final Set<String> OPTIONS = Set.of("lock", "pulse-ms", "exit");
  private static final int SHORTEST = 500;
  private static final int LONGEST = 30_000;

  /// Reads `lock` (entry), `pulse-ms` (3000) and `exit` (button, or mechanical).
  ///
  /// @throws IllegalArgumentException in one sentence
  public static DoorSettings of(Map<String, String> options) {
    for (String option : options.keySet()) {
      if (!OPTIONS.contains(option)) {
        throw new IllegalArgumentException(option + ": an entry door has no such option");
      }
    }
    return new DoorSettings(
        new Lock(options.getOrDefault("lock", "entry")),
        pulse(options.getOrDefault("pulse-ms", "3000")),
        button(options.getOrDefault("exit", "button")));
  }

  private static Duration pulse(String text) {
    if (!text.matches("[0-9]{3,5}")
        || Integer.parseInt(text) < SHORTEST
        || Integer.parseInt(text) > LONGEST) {
      throw new IllegalArgumentException(
          "pulse-ms: " + text + " is no number from " + SHORTEST + " to " + LONGEST);
    }
    return Duration.ofMillis(Integer.parseInt(text));
  }

  private static boolean button(String text) {
    return switch (text) {
      case "button" -> true;
      case "mechanical" -> false;
      default -> throw new IllegalArgumentException("exit: write button or mechanical");
    };
  }
}
