package org.hallkiosk.kiosk.session;

import java.time.Duration;
import java.util.Optional;
import org.hallkiosk.kiosk.catalog.Policies;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;

/// Where a citizen is within one step, and what touches and answers do there. A step's states stand
/// in the step's own file.
interface StepState {

  /// What a touch does. One that this state does not offer does nothing.
  default void touched(Turn turn, Run run, Intent intent) {}

  /// What an answer of the world does. One that this state does not wait for is too late, and does
  /// nothing.
  default void answered(Turn turn, Run run, Event event) {}

  /// Whether the terminal waits for the citizen, rather than works.
  boolean waitsForCitizen();

  /// Whether "end" may be touched: not while something is under way that would have to be undone.
  default boolean mayLeave() {
    return waitsForCitizen();
  }

  /// Whether "back" leads anywhere.
  default boolean mayGoBack() {
    return waitsForCitizen();
  }

  /// Whether what was answered may be left as a draft.
  default boolean mayKeepDraft() {
    return false;
  }

  /// Which of the state's screens: a touch meant for one never counts on the next.
  default int page() {
    return 0;
  }

  /// A wait for a device that goes on while the citizen decides. It is called off when the state is
  /// left, whichever way.
  default Optional<Ticket> waitsOn() {
    return Optional.empty();
  }

  /// How long nobody need touch the screen before it asks whether anybody is there.
  default Duration patience(Policies policies) {
    return policies.idle();
  }

  /// What stands on the screen, masked.
  View view(Sight sight, Run run);
}
