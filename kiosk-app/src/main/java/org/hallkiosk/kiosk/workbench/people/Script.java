package org.hallkiosk.kiosk.workbench.people;

import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.view.PayWay;
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

  /// Whether the citizen comes for what an earlier visit began.
  public boolean comesBack() {
    return met(Move.Collect.class).isPresent();
  }

  /// Whether the hall says no.
  public boolean isRefused() {
    return met(Move.Refused.class).isPresent();
  }

  /// What is taken home to be paid elsewhere.
  public Optional<Move.Pay> notice() {
    return met(Move.Pay.class).filter(pay -> pay.way() == PayWay.NOTICE);
  }

  /// The one move of a kind that a script has at most once.
  public <M extends Move> Optional<M> met(Class<M> kind) {
    return moves.stream().filter(kind::isInstance).map(kind::cast).findFirst();
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
