package org.hallkiosk.hardware.driver.nut;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hallkiosk.hardware.device.PowerState;

/// Reads NUT's variables.
final class PowerStates {
  private static final Duration LONGEST = Duration.ofDays(30);

  private PowerStates() {}

  /// Empty when `ups.status` says neither OL nor OB: NUT still waits for the UPS, or it is off.
  /// BYPASS feeds the terminal from the mains. FSD is the order to shut down now.
  static Optional<PowerState> of(Map<String, String> values) {
    Set<String> status =
        Set.copyOf(List.of(values.getOrDefault("ups.status", "").strip().split(" +")));
    boolean battery = status.contains("OB");
    if (!battery && !status.contains("OL") && !status.contains("BYPASS")) {
      return Optional.empty();
    }
    return Optional.of(
        new PowerState(
            !battery,
            status.contains("LB") || status.contains("FSD"),
            status.contains("RB"),
            status.contains("OVER"),
            percent(values, "battery.charge", 100),
            runtime(values),
            percent(values, "ups.load", 999)));
  }

  private static OptionalInt percent(Map<String, String> values, String name, int most) {
    Optional<Double> number = number(values, name).filter(it -> it <= most);
    return number.isPresent()
        ? OptionalInt.of((int) Math.round(number.get()))
        : OptionalInt.empty();
  }

  private static Optional<Duration> runtime(Map<String, String> values) {
    return number(values, "battery.runtime")
        .map(seconds -> Duration.ofSeconds(Math.round(seconds)))
        .filter(runtime -> runtime.compareTo(LONGEST) <= 0);
  }

  /// Empty for what is no plain number of a sane length: drivers write `--` or `n/a`.
  private static Optional<Double> number(Map<String, String> values, String name) {
    return Optional.ofNullable(values.get(name))
        .filter(text -> text.matches("[0-9]{1,9}(\\.[0-9]{1,9})?"))
        .map(Double::valueOf);
  }
}
