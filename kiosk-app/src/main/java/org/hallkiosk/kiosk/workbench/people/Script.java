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
    String name,
    ServiceId service,
    Citizen citizen,
    Arrival arrival,
    List<Move> moves,
    Expected expected) {

  public Script {
    moves = List.copyOf(moves);
  }

  /// By what the citizen signs in.
  public enum Arrival {
    ID_CARD,
    /// The sample social security card, in the chip reader.
    SOCIAL_CARD,
    /// The sample terminal service card, in the chip reader.
    SERVICE_CARD,
    PHONE_CODE,
    /// Says not who they are.
    NOBODY
  }
}
