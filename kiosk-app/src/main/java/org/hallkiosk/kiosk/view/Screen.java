package org.hallkiosk.kiosk.view;

import java.util.Optional;
import org.hallkiosk.kiosk.catalog.Language;

/// What stands on the screen now: a view and what surrounds it. Masked already, immutable.
///
/// @param number grows with every change of view; a touch names the screen it was made on, so that
///   a second tap cannot land on the next screen
/// @param signedInAs the masked name, while somebody is signed in
/// @param progress where in the service the citizen is
/// @param stillThereSeconds while the terminal asks "are you still there": seconds left to answer
/// @param canGoBack whether "back" leads anywhere
/// @param canLeave whether there is a session to end
/// @param canKeepDraft whether what was entered may be kept, to be gone on with later or on the
///   phone
/// @param canStay while it asks "are you still there": whether "continue" may be touched once more;
///   if not, the words say that the session ends
public record Screen(
    long number,
    Language language,
    View view,
    Optional<String> signedInAs,
    Optional<Progress> progress,
    Optional<Integer> stillThereSeconds,
    boolean canGoBack,
    boolean canLeave,
    boolean canKeepDraft,
    boolean canStay) {

  public Screen(
      long number,
      Language language,
      View view,
      Optional<String> signedInAs,
      Optional<Progress> progress,
      Optional<Integer> stillThereSeconds,
      boolean canGoBack,
      boolean canLeave) {
    this(
        number,
        language,
        view,
        signedInAs,
        progress,
        stillThereSeconds,
        canGoBack,
        canLeave,
        false,
        true);
  }

  /// @param step the current one, from 1
  /// @param of how many there are
  public record Progress(int step, int of) {}
}
