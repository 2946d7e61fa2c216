package org.hallkiosk.kiosk.casework;

/// What came of an action that changes something at the hall.
public sealed interface ActionOutcome {

  /// Carried out, with its result at hand.
  record Done(CaseNumber caseNumber) implements ActionOutcome {}

  /// Taken in; the result comes later.
  record Accepted(CaseNumber caseNumber) implements ActionOutcome {}

  /// The hall said no. Nothing was changed.
  ///
  /// @param reason why
  record Refused(Refusal reason) implements ActionOutcome {}

  /// The hall says that nothing arrived under this key, and that nothing will be taken under it any
  /// more: the action may be begun anew under another key.
  record NeverReceived() implements ActionOutcome {}

  /// Nobody knows yet. It is queried, never sent again.
  record Unknown() implements ActionOutcome {}
}
