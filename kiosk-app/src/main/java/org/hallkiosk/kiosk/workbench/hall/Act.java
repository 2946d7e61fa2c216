package org.hallkiosk.kiosk.workbench.hall;

import java.time.Instant;
import org.hallkiosk.kiosk.casework.Refusal;

/// An action as it arrived.
///
/// @param token the citizen's; empty where none came
/// @param content hash of what is asked
record Act(ActionKey key, String token, String content, Instant now) {

  Visitor visitor() {
    return new Visitor(key.terminal(), token, now);
  }

  /// The moment, as the books write it.
  String at() {
    return BookFile.shown(now);
  }

  Ruling refuse(Refusal refusal) {
    return new Ruling.Enter(new BookEvent.ActionRefused(at(), key, content, refusal));
  }

  @Override
  public String toString() {
    return "Act[" + key + "]";
  }
}
