package org.hallkiosk.hardware.driver.sam;

import org.hallkiosk.hardware.device.Fault;

/// What came of one command.
sealed interface Exchange {

  /// @param status SW3, one of the closed list
  record Answered(SamStatus status, byte[] data) implements Exchange {

    @Override
    public String toString() {
      return "Answered[" + status + ", " + data.length + " bytes]";
    }
  }

  /// There is no answer, and the operation that asked is over.
  sealed interface Ended extends Exchange {}

  record Cancelled() implements Ended {}

  record Failed(Fault fault) implements Ended {}
}
