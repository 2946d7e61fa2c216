package org.hallkiosk.kiosk.session;

import org.hallkiosk.kiosk.view.View;

/// A state in which the terminal works and the citizen waits.
interface WorkingStep extends StepState {

  View.Stage stage();

  @Override
  default boolean waitsForCitizen() {
    return false;
  }

  @Override
  default View view(Sight sight, Run run) {
    return Work.view(run, stage());
  }
}
