package org.hallkiosk.kiosk.session;

import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.view.Intent;

/// Pick one of a few answers.
final class ChooseStep {

  private ChooseStep() {}

  static void touched(Turn turn, Run run, Intent intent) {
    if (intent instanceof Intent.Pick(String value)) {
      picked(turn, run, (ServiceStep.Choose) run.step(), value);
    } else if (intent instanceof Intent.Back) {
      Journey.back(turn, run);
    }
  }

  private static void picked(Turn turn, Run run, ServiceStep.Choose step, String value) {
    if (step.options().stream().anyMatch(option -> option.value().equals(value))) {
      Journey.advance(turn, run.answering(step.field(), value));
    }
  }
}
