package org.hallkiosk.hardware.driver.modbus;

import java.util.BitSet;
import org.hallkiosk.hardware.device.Fault;

/// What came of a question.
sealed interface Reply {
  /// Coils or inputs, from 0.
  record States(BitSet on) implements Reply {}

  /// The board repeated the request: it does so.
  record Echoed() implements Reply {}

  /// @param code Modbus application protocol 1.1b3, 7: 01 function, 02 address, 03 value ...
  record Refused(int code) implements Reply {}

  /// No answer, or none that can be believed.
  record Lost(Fault fault) implements Reply {}
}
