package org.hallkiosk.kiosk.session;

import java.util.Optional;
import org.hallkiosk.kiosk.view.Intent;

/// A state in which the citizen is asked something: what all questions have in common.
interface QuestionStep extends StepState {

  /// What a touch answers. Heard only while the terminal waits for the citizen.
  void decided(Turn turn, Run run, Intent intent);

  /// What the terminal itself waits for.
  default Optional<Ticket> working() {
    return Optional.empty();
  }

  /// The run with what was begun on this screen, so that whoever goes back loses nothing.
  default Run kept(Run run) {
    return run;
  }

  default void back(Turn turn, Run run) {
    Journey.back(turn, run);
  }

  @Override
  default boolean waitsForCitizen() {
    return working().isEmpty();
  }

  @Override
  default boolean mayKeepDraft() {
    return waitsForCitizen();
  }

  @Override
  default void touched(Turn turn, Run run, Intent intent) {
    if (!waitsForCitizen()) {
      return;
    }
    if (intent instanceof Intent.Back) {
      back(turn, kept(run));
    } else if (intent instanceof Intent.KeepDraft && Drafts.mayKeep(turn.state())) {
      Drafts.keep(turn, kept(run).reckoned());
    } else if (intent instanceof Intent.GoOnOnPhone && Drafts.mayKeep(turn.state())) {
      Drafts.goOnOnPhone(turn, kept(run).reckoned());
    } else {
      decided(turn, run, intent);
    }
  }

  default boolean waitsFor(Ticket ticket) {
    return working().filter(ticket::equals).isPresent();
  }
}
