package org.hallkiosk.kiosk.hall.http;

import java.time.Instant;

/// What came back over the wire, before its content is judged.
sealed interface Reply {

  /// 200 or 204, with the bytes that came with it.
  record Answered(byte[] json) implements Reply {}

  /// 422: the hall said no and changed nothing.
  record Refused(byte[] json) implements Reply {}

  /// 401: the hall did not act on this request.
  ///
  /// @param now the hall's clock
  record Rejected(Rejection reason, Instant now) implements Reply {}

  /// No answer, or one that the contract does not know. Whether the hall acted is unknown.
  ///
  /// @param detail one sentence without personal data
  record Silent(String detail) implements Reply {}
}
