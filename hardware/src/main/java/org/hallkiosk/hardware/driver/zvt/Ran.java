package org.hallkiosk.hardware.driver.zvt;

import java.util.List;

/// How a command ended that the terminal has answered for.
sealed interface Ran {
  /// @param told the different status informations that came on the way
  record Completed(List<StatusInformation> told) implements Ran {}

  /// @param code of the list of error messages; 0 where the terminal gave none
  record Aborted(int code, List<StatusInformation> told) implements Ran {}

  /// The terminal did not begin.
  record Refused(int code) implements Ran {}
}
