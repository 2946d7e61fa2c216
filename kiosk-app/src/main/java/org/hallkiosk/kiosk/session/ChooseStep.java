package org.hallkiosk.kiosk.session;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;

/// Pick one of a few answers.
record ChooseStep(ServiceStep.Choose asked) implements QuestionStep {

  static void enter(Turn turn, Run run, ServiceStep.Choose asked) {
    turn.serve(run, new ChooseStep(asked));
  }

  @Override
  public View view(Sight sight, Run run) {
    return new View.Choose(
        run.service().name(), asked.question(), asked.options(), shut(run, sight.state().limits()));
  }

  /// Answers that lead only to what does not work now.
  private Map<String, View.Limit> shut(Run run, Set<View.Limit> limits) {
    Map<String, View.Limit> shut = new HashMap<>();
    for (ServiceStep.Option option : asked.options()) {
      Availability.of(run, asked.field(), option.value(), limits)
          .ifPresent(limit -> shut.put(option.value(), limit));
    }
    return shut;
  }

  @Override
  public void decided(Turn turn, Run run, Intent intent) {
    if (intent instanceof Intent.Pick(String value)) {
      picked(turn, run, value);
    }
  }

  private void picked(Turn turn, Run run, String value) {
    if (asked.options().stream().anyMatch(option -> option.value().equals(value))
        && !shut(run, turn.state().limits()).containsKey(value)) {
      Journey.advance(turn, run.filling(filled -> filled.answering(asked.field(), value)));
    }
  }
}
