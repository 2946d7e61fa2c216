package org.hallkiosk.hardware.device;

import java.util.Locale;

/// Speaks to the person before the terminal.
public interface Speaker extends Device {
  /// Says one text to its end. Blocks that long. A text may hold personal data: it is not logged.
  ///
  /// @param language BCP 47, such as `zh` or `en`
  /// @param cancel silence follows within 200 ms
  Utterance say(String text, Locale language, CancelSignal cancel);

  /// For what is said from now on, and for what is being said. Never blocks; from any thread.
  ///
  /// @param percent 0..100
  void volume(int percent);
}
