package org.hallkiosk.hardware.conformance;

/// What a check found.
public sealed interface Verdict {
  Verdict PASSED = new Passed();

  record Passed() implements Verdict {}

  /// @param why what was expected and what happened, in one sentence
  record Failed(String why) implements Verdict {}

  /// It could not be seen here, such as an unplugging with nobody there to pull the plug.
  record Skipped(String why) implements Verdict {}

  static Verdict that(boolean holds, String otherwise) {
    return holds ? PASSED : new Failed(otherwise);
  }
}
