package org.hallkiosk.hardware.driver.codeengine;

import java.util.List;

/// How one make of engine is spoken to.
public sealed interface Dialect permits NewlandDialect, HoneywellDialect {

  Dialect NEWLAND = new NewlandDialect();
  Dialect HONEYWELL = new HoneywellDialect();

  /// Puts a freshly opened engine into its mode, or only asks whether it is there. Harmless when
  /// repeated; at least one of them is answered.
  List<Command> greet(TriggerMode mode);

  /// Begins to look for a code. One of them is answered: whatever comes before that answer was
  /// scanned earlier.
  List<Command> begin(TriggerMode mode);

  /// Puts the light out.
  List<Command> end(TriggerMode mode);

  /// Understands what the engine sends, from here on.
  Hearing hearing(int longestCode);
}
