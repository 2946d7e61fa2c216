package org.hallkiosk.kiosk.session;

import java.time.Duration;
import java.util.Map;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.Fact;

/// Takes up what an earlier process left open: the hall or the bank card terminal is asked, and
/// nothing is done a second time; what a printer did, nobody can say.
final class Recovery {

  private Recovery() {}

  /// All are known before the first is asked about, since the parts of a payment belong together.
  static void start(Turn turn, Event.Started started) {
    started.open().forEach(intent -> known(turn, intent, started));
    started.open().stream()
        .flatMap(intent -> intent.key().stream())
        .flatMap(key -> OpenActions.of(turn, key).stream())
        .forEach(action -> takeUp(turn, action));
  }

  private static void known(Turn turn, Entry intent, Event.Started started) {
    Duration age =
        intent.key().map(started.openFor()::get).filter(Duration::isPositive).orElse(Duration.ZERO);
    OpenAction action = OpenAction.left(ActionKind.of(intent.kind()), intent, age);
    OpenActions.put(
        turn,
        started.handedOver().contains(Tasks.subject(action))
            ? action.overdue(OpenAction.Overdue.HANDED_OVER)
            : action);
  }

  private static void takeUp(Turn turn, OpenAction action) {
    if (action.kind().witness() == ActionKind.Witness.NOBODY) {
      OpenActions.prove(turn, action, action.kind().unfinished(), Map.of(Fact.REASON, "RESTART"));
    } else {
      Questions.ask(turn, action);
    }
  }
}
