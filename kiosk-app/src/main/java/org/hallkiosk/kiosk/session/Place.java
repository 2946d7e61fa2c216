package org.hallkiosk.kiosk.session;

/// Where in the terminal a citizen stands: two states with equal places show the same screen, if
/// with other details.
///
/// @param step 0 outside a service, and where there is but one
/// @param page of the step's state
record Place(Class<?> phase, int step, Class<?> within, int page) {

  static Place of(Phase phase) {
    return switch (phase) {
      case Phase.Serving(Run run, StepState step) ->
          new Place(Phase.Serving.class, run.index(), step.getClass(), step.page());
      case Phase.Guide guide ->
          new Place(Phase.Guide.class, guide.open().isPresent() ? 1 : 0, Phase.Guide.class, 0);
      case Phase.Starting _,
          Phase.Attract _,
          Phase.SigningIn _,
          Phase.Greeting _,
          Phase.Home _,
          Phase.OtherCard _,
          Phase.ChoosingCompany _,
          Phase.AskingForCompany _,
          Phase.Principals _,
          Phase.Troubled _,
          Phase.Closing _ ->
          new Place(phase.getClass(), 0, phase.getClass(), 0);
    };
  }
}
