package org.hallkiosk.kiosk.session;

/// Where in the terminal a citizen stands: two states with equal places show the same screen, if
/// with other details.
///
/// @param step 0 outside a service
/// @param page of the step's state
record Place(Class<?> phase, int step, Class<?> within, int page) {

  static Place of(Phase phase) {
    return switch (phase) {
      case Phase.Serving(Run run, StepState step) ->
          new Place(Phase.Serving.class, run.index(), step.getClass(), step.page());
      case Phase.Starting _,
          Phase.Attract _,
          Phase.SigningIn _,
          Phase.Greeting _,
          Phase.Home _,
          Phase.Troubled _,
          Phase.Closing _ ->
          new Place(phase.getClass(), 0, phase.getClass(), 0);
    };
  }
}
