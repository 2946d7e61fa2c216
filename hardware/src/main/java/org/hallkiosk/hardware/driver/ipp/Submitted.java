package org.hallkiosk.hardware.driver.ipp;

import org.hallkiosk.hardware.device.Fault;

/// What came of handing a document over.
sealed interface Submitted {

  /// The printer has it, or at least the job it belongs to.
  record Accepted(int jobId) implements Submitted {}

  /// The printer will not print it.
  record Refused(Fault fault) implements Submitted {}

  /// It may print it, and nobody can tell.
  record Unknown(Fault fault) implements Submitted {}
}
