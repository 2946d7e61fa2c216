package org.hallkiosk.kiosk.session;

/// Whether a phase waits for the citizen, works, or stands for a while of its own.
final class Waiting {

  private Waiting() {}

  static boolean forCitizen(Phase phase) {
    return switch (phase) {
      case Phase.SigningIn _, Phase.Greeting _, Phase.Home _, Phase.Troubled _ -> true;
      case Phase.Serving(Run _, StepState step) -> inStep(step);
      case Phase.Starting _, Phase.Attract _, Phase.Closing _ -> false;
    };
  }

  private static boolean inStep(StepState step) {
    return switch (step) {
      case StepState.Face face -> face.comparing().isEmpty();
      case StepState.Code code -> code.waitsForCitizen();
      case StepState.Choosing _, StepState.Reviewing _ -> true;
      case StepState.CheckingPrinter _,
          StepState.Submitting _,
          StepState.Fetching _,
          StepState.Printing _,
          StepState.PrintingSlip _,
          StepState.PrintingReference _,
          StepState.Showing _,
          StepState.Rating _ ->
          false;
    };
  }

  /// Whether "end" may be touched: not while something is under way that would have to be undone.
  static boolean mayLeave(Phase phase) {
    return switch (phase) {
      case Phase.Serving(Run _, StepState.Showing _) -> true;
      case Phase.Serving(Run _, StepState.Rating _) -> true;
      case Phase.Starting _,
          Phase.Attract _,
          Phase.SigningIn _,
          Phase.Greeting _,
          Phase.Home _,
          Phase.Serving _,
          Phase.Troubled _,
          Phase.Closing _ ->
          forCitizen(phase);
    };
  }

  /// Whether "back" leads anywhere.
  static boolean mayGoBack(Phase phase) {
    return phase instanceof Phase.Serving && forCitizen(phase);
  }
}
