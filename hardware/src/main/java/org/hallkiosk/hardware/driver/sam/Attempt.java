package org.hallkiosk.hardware.driver.sam;

/// What came of sending a command once.
sealed interface Attempt {

  record Final(Exchange exchange) implements Attempt {}

  /// Damaged on the way, in either direction: the same command may be sent again.
  ///
  /// @param how one sentence for the technician
  record Damaged(String how) implements Attempt {}
}
