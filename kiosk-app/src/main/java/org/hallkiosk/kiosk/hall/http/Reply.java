package org.hallkiosk.kiosk.hall.http;

import java.time.Instant;
import org.hallkiosk.kiosk.casework.Refusal;

/// What came back over the wire, before its content is judged.
sealed interface Reply {

  /// 200, with the bytes that came with it.
  record Answered(byte[] json) implements Reply {}

  /// 204.
  record Confirmed() implements Reply {}

  /// Not what was asked for.
  sealed interface No extends Reply {}

  /// 422: the hall said no and changed nothing.
  record Refused(byte[] json) implements No {}

  /// 401: the hall did not act on this request.
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
