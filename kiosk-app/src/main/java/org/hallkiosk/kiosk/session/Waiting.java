package org.hallkiosk.kiosk.session;

import java.time.Duration;
import org.hallkiosk.kiosk.catalog.Policies;

/// Whether a phase waits for the citizen, works, or stands for a while of its own.
final class Waiting {

  private Waiting() {}

  static boolean forCitizen(Phase phase) {
    return switch (phase) {
      case Phase.SigningIn _,
          Phase.Greeting _,
          Phase.Home _,
          Phase.OtherCard _,
          Phase.ChoosingCompany _,
          Phase.Principals _,
          Phase.Troubled _ ->
          true;
      case Phase.Guide guide -> guide.printing().isEmpty();
      case Phase.Serving(Run _, StepState step) -> step.waitsForCitizen();
      case Phase.Starting _, Phase.Attract _, Phase.AskingForCompany _, Phase.Closing _ -> false;
    };
  }

  /// Whether "end" may be touched: not while something is under way that would have to be undone.
  static boolean mayLeave(Phase phase) {
    return switch (phase) {
      case Phase.Serving(Run _, StepState step) -> step.mayLeave();
      case Phase.AskingForCompany _ -> true;
      case Phase.Starting _,
          Phase.Attract _,
          Phase.SigningIn _,
          Phase.Greeting _,
          Phase.Home _,
          Phase.OtherCard _,
          Phase.ChoosingCompany _,
          Phase.Principals _,
          Phase.Guide _,
          Phase.Troubled _,
          Phase.Closing _ ->
          forCitizen(phase);
    };
  }

  /// Whether "back" leads anywhere.
  static boolean mayGoBack(Phase phase) {
    return switch (phase) {
      case Phase.Serving(Run _, StepState step) -> step.mayGoBack();
      case Phase.Troubled troubled -> troubled.back();
      case Phase.Guide guide -> guide.printing().isEmpty();
      case Phase.OtherCard other -> other.card().isEmpty();
      case Phase.ChoosingCompany _, Phase.Principals _ -> true;
      case Phase.Starting _,
          Phase.Attract _,
          Phase.SigningIn _,
          Phase.Greeting _,
          Phase.Home _,
          Phase.AskingForCompany _,
          Phase.Closing _ ->
          false;
    };
  }

  /// How long nobody need touch the screen before it asks whether anybody is there.
  static Duration patience(Phase phase, Policies policies) {
    return phase instanceof Phase.Serving(Run _, StepState step)
        ? step.patience(policies)
        : policies.idle();
  }
}
