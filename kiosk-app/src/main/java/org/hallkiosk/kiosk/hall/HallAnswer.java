package org.hallkiosk.kiosk.hall;

import org.hallkiosk.kiosk.casework.Refusal;

/// What the hall answers to a question that may be asked again.
public sealed interface HallAnswer<T> {

  record Answered<T>(T value) implements HallAnswer<T> {}

  record Refused<T>(Refusal reason) implements HallAnswer<T> {}

  /// No answer came, or one that breaks the contract.
  ///
  /// @param detail one sentence for the technician, without personal data
  record Unavailable<T>(String detail) implements HallAnswer<T> {}
}
