package org.hallkiosk.kiosk.session;

import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.view.View;

/// The hall is asked what it knows. Nothing has to be undone when the citizen does not wait.
interface LookingUp extends WorkingStep {

  @Override
  default View.Stage stage() {
    return View.Stage.LOOKING_UP;
  }

  @Override
  default boolean mayLeave() {
    return true;
  }

  @Override
  default View view(Sight sight, Run run) {
    return new View.Working(run.service().name(), List.of(stage()), 0, Optional.empty());
  }
}
