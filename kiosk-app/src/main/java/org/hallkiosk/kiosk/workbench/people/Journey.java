package org.hallkiosk.kiosk.workbench.people;

import org.hallkiosk.kiosk.workbench.hall.Citizen;
import org.hallkiosk.kiosk.workbench.hall.Citizens;

/// What one scripted citizen does at the terminal, through its real screens, and what they must
/// find.
public interface Journey {

  String name();

  /// Who walks: an invented citizen.
  default Citizen citizen() {
    return Citizens.ORDINARY;
  }

  /// Blocks for as long as the terminal takes.
  ///
  /// @throws JourneyFailed where something is not as it must be
  void walk(Visit visit) throws JourneyFailed, InterruptedException;
}
