package org.hallkiosk.kiosk.session;

/// Whether a phase waits for the citizen, works, or stands for a while of its own.
final class Waiting {

  private Waiting() {}

  static boolean forCitizen(Phase phase) {
    return switch (phase) {
      case Phase.SigningIn _, Phase.Greeting _, Phase.Home _, Phase.Troubled _ -> true;
      case Phase.Serving(Run _, StepState step) -> step.waitsForCitizen();
      case Phase.Starting _, Phase.Attract _, Phase.Closing _ -> false;
    };
  }

  /// Whether "end" may be touched: not while something is under way that would have to be undone.
  static boolean mayLeave(Phase phase) {
    return switch (phase) {
      case Phase.Serving(Run _, StepState step) -> step.mayLeave();
      case Phase.Starting _,
          Phase.Attract _,
          Phase.SigningIn _,
          Phase.Greeting _,
          Phase.Home _,
          Phase.Troubled _,
          Phase.Closing _ ->
          forCitizen(phase);
    };
  }

  /// Whether "back" leads anywhere.
  static boolean mayGoBack(Phase phase) {
    return phase instanceof Phase.Serving(Run _, StepState step) && step.mayGoBack();
  }
}
