package org.hallkiosk.kiosk.workbench.hall;

import java.util.Map;
import org.hallkiosk.kiosk.casework.Refusal;

/// What the hall knows of an action.
sealed interface Outcome {

  record Done(String caseNumber) implements Outcome {}

  /// Decided and in the books.
  record Refused(Refusal refusal) implements Outcome {}

  record NeverReceived() implements Outcome {}

  /// Refused without a trace in the books: the key is as open as before.
  record Untraced(Refusal refusal) implements Outcome {}

  default Answer answer(ActionKey key) {
    return switch (this) {
      case Done(String number) ->
          Answer.ok(Map.of("key", key.value(), "outcome", "done", "caseNumber", number));
      case Refused(Refusal refusal) ->
          Answer.ok(Map.of("key", key.value(), "outcome", "refused", "refusal", refusal.name()));
      case NeverReceived _ -> Answer.ok(Map.of("key", key.value(), "outcome", "never-received"));
      case Untraced(Refusal refusal) -> Answer.refused(refusal);
    };
  }
}
