package org.hallkiosk.hardware.driver.speech;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.hallkiosk.hardware.device.Fault;

/// Makes text sound: a speech engine, or recorded prompts.
public interface Voice {
  /// Blocks up to 10 s; looks at `stop` at least every 100 ms. The text is not logged.
  Spoken speak(String text, Locale language, BooleanSupplier stop);

  /// What keeps it from speaking. Blocks up to 3 s.
  Optional<Fault> trouble();
}
