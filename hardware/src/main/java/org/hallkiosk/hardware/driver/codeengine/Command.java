package org.hallkiosk.hardware.driver.codeengine;

import java.util.Optional;

/// One command to the engine.
///
/// @param bytes as they go over the wire
/// @param echo what the engine's answer repeats; empty for a command that it does not answer
/// @param refusable whether a refusal is as good as an acceptance, since only an answer is wanted
record Command(byte[] bytes, Optional<String> echo, boolean refusable) {

  static Command unanswered(byte[] bytes) {
    return new Command(bytes, Optional.empty(), true);
  }

  /// For the technician.
  String name() {
    return echo.orElse("the trigger");
  }
}
