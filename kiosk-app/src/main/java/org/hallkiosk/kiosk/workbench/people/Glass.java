package org.hallkiosk.kiosk.workbench.people;

import java.util.function.Predicate;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;

/// The glass as a citizen meets it: drawn in a window and touched by a finger, or the session's
/// screens alone, where a thousand journeys are to be walked.
public interface Glass {

  /// Waits for a screen that fits and came after the last touch. One that waits for another touch
  /// fails at once.
  ///
  /// @param why what the citizen expects, for the one who reads of the failure
  View see(String why, Predicate<View> fits) throws JourneyFailed, InterruptedException;

  /// Touches what means this.
  void touch(Intent intent) throws JourneyFailed, InterruptedException;

  /// The text must stand there.
  void reads(String text) throws JourneyFailed;

  /// Waits for a screen of one kind that fits.
  default <V extends View> V see(String why, Class<V> kind, Predicate<V> fits)
      throws JourneyFailed, InterruptedException {
    return kind.cast(see(why, view -> kind.isInstance(view) && fits.test(kind.cast(view))));
  }

  default <V extends View> V see(String why, Class<V> kind)
      throws JourneyFailed, InterruptedException {
    return see(why, kind, _ -> true);
  }
}
