package org.hallkiosk.hardware.driver.codeengine;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How an engine is used.
///
/// @param mode when it looks for codes
/// @param idleFlush a code without CR or LF ends when nothing came for so long; empty when the
///   engine is known to end its codes, so that half a code is never taken for a whole one
/// @param reply how long an answer may take
/// @param retrigger how often a trigger is renewed, since engines end it by themselves (Newland's
///   factory setting: 5 s)
/// @param longestCode in bytes; more without an end is a fault. A QR code has at most 7,089 digits
public record EngineSettings(
    TriggerMode mode,
    Optional<Duration> idleFlush,
    Duration reply,
    Duration retrigger,
    int longestCode) {

  public static final EngineSettings USUAL =
      new EngineSettings(
          TriggerMode.TRIGGER,
          Optional.of(Duration.ofMillis(80)),
          Duration.ofMillis(500),
          Duration.ofMillis(4500),
          8192);

  /// From a device list: `mode: trigger|sense` and `ending: line|idle`, where `line` says that the
  /// engine ends every code with CR or LF.
  ///
  /// @throws IllegalArgumentException in one sentence
  public static EngineSettings of(Map<String, String> options) {
    return USUAL
        .withMode(mode(options.getOrDefault("mode", "trigger")))
        .withIdleFlush(flush(options.getOrDefault("ending", "idle")));
  }

  private static TriggerMode mode(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "trigger" -> TriggerMode.TRIGGER;
      case "sense" -> TriggerMode.SENSE;
      default ->
          throw new IllegalArgumentException(
              "a code scanner's mode is trigger or sense, not " + word);
    };
  }

  private static Optional<Duration> flush(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "idle" -> USUAL.idleFlush();
      case "line" -> Optional.empty();
      default ->
          throw new IllegalArgumentException(
              "a code scanner's ending is line or idle, not " + word);
    };
  }

  public EngineSettings withMode(TriggerMode other) {
    return new EngineSettings(other, idleFlush, reply, retrigger, longestCode);
  }

  public EngineSettings withIdleFlush(Optional<Duration> other) {
    return new EngineSettings(mode, other, reply, retrigger, longestCode);
  }
}
