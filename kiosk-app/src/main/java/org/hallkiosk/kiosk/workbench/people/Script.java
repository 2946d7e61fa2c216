package org.hallkiosk.kiosk.workbench.people;

import java.util.List;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.workbench.hall.Citizen;

/// What one citizen does in one service, and what must come of it. Data, and written without a look
/// at the service's file: whatever is deleted there is missed here.
///
/// @param name as `--journey` names it
/// @param moves from the tap on the service to the rating
public record Script(
    String name, ServiceId service, Citizen citizen, List<Move> moves, Expected expected) {

  public Script {
    moves = List.copyOf(moves);
  }
}
