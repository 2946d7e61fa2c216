package org.hallkiosk.kiosk.workbench.hall;

import org.hallkiosk.kiosk.casework.Refusal;

/// What the hall knows of an action.
sealed interface Outcome {

  record Done(String caseNumber) implements Outcome {}

  /// Taken in; the result comes later.
  record Accepted(String caseNumber) implements Outcome {}

  /// Decided and in the books.
  record Refused(Refusal refusal) implements Outcome {}

  record NeverReceived() implements Outcome {}

  /// Refused without a trace in the books: the key is as open as before.
  record Untraced(Refusal refusal) implements Outcome {}
}
