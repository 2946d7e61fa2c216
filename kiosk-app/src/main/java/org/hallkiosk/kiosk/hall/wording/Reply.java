package org.hallkiosk.kiosk.hall.wording;

import java.time.Instant;
import org.hallkiosk.kiosk.casework.Refusal;

/// What came back over the wire, before its content is judged.
public sealed interface Reply {

  /// What was asked for.
  record Answered(Members members) implements Reply {}

  /// Yes, and nothing more.
  record Confirmed() implements Reply {}

  /// Not what was asked for.
  sealed interface No extends Reply {}

  /// The hall said no and changed nothing.
  record Refused(Refusal reason) implements No {}

  /// The hall did not act on this request.
  ///
  /// @param now the hall's clock
  record Rejected(Rejection reason, Instant now) implements No {}

  /// Nothing was sent, because it would have broken the contract.
  record NotSent(Refusal reason) implements No {}

  /// No answer, or one that the contract does not know. Whether the hall acted is unknown.
  ///
  /// @param detail one sentence without personal data
  record Silent(String detail) implements No {}
}
