package org.hallkiosk.kiosk.workbench.people;

import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.view.PayWay;
import org.hallkiosk.kiosk.view.View;
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

  /// Stands where a service stands; the catalogue has no such one.
  public static final ServiceId SERVICE_CARD = new ServiceId("service-card");

  public Script {
    moves = List.copyOf(moves);
  }

  /// Whether the citizen comes for the case of an earlier visit.
  public boolean comesBack() {
    return met(Move.Collect.class).isPresent() || met(Move.PayWaiting.class).isPresent();
  }

  /// Whether the citizen goes on with the draft of an earlier visit.
  public boolean continuesDraft() {
    return met(Move.ContinueDraft.class).isPresent();
  }

  /// What the visit leaves behind.
  public Ending ending() {
    if (isRefused()) {
      return Ending.NOTHING;
    }
    if (service.equals(SERVICE_CARD)) {
      return Ending.CARD;
    }
    if (met(Move.LeaveUnpaid.class).isPresent()) {
      return Ending.UNPAID;
    }
    if (met(Move.Told.class).isPresent()) {
      return Ending.NOT_KNOWN;
    }
    return met(Move.Result.class).map(Move.Result::kind).map(Script::ending).orElse(Ending.CASE);
  }

  private static Ending ending(View.ResultKind kind) {
    return switch (kind) {
      case DONE, ACCEPTED, PARTLY_REFUSED, PAYMENT_AWAITED -> Ending.CASE;
      case DRAFT_KEPT -> Ending.DRAFT;
      case REFUNDED -> Ending.REFUNDED;
      case NOT_KNOWN_YET -> Ending.NOT_KNOWN;
      case MAY_NOT_HAVE_PRINTED -> Ending.NOT_PRINTED;
    };
  }

  /// What a visit leaves behind at the hall.
  public enum Ending {
    NOTHING,
    CASE,
    DRAFT,
    /// No case, but a change of the terminal service card.
    CARD,
    /// A case, and its order is closed.
    UNPAID,
    /// A case, and its money went back.
    REFUNDED,
    /// A case, of which the citizen could not be told in time.
    NOT_KNOWN,
    /// A case whose paper may lie in the tray or not.
    NOT_PRINTED;

    /// Whether papers are left for another visit.
    public boolean leavesPapers() {
      return switch (this) {
        case UNPAID, REFUNDED, NOT_KNOWN, NOT_PRINTED -> true;
        case NOTHING, CASE, DRAFT, CARD -> false;
      };
    }

    /// Whether it is about a case.
    public boolean isCase() {
      return switch (this) {
        case CASE, UNPAID, REFUNDED, NOT_KNOWN, NOT_PRINTED -> true;
        case NOTHING, DRAFT, CARD -> false;
      };
    }
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
