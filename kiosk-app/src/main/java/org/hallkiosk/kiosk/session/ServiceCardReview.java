package org.hallkiosk.kiosk.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.hall.ServiceCardChange;
import org.hallkiosk.kiosk.hall.SignInEvidence;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.ReviewRow;
import org.hallkiosk.kiosk.view.RowLabel;
import org.hallkiosk.kiosk.view.View;

/// See what shall become of the card, and agree: twice.
///
/// @param maskedNumber of the card
/// @param card its proof, where it shall be bound
record ServiceCardReview(
    ServiceCardMatter matter,
    String maskedNumber,
    Optional<SignInEvidence.ServiceCard> card,
    boolean secondTime)
    implements StepState {

  @Override
  public boolean waitsForCitizen() {
    return true;
  }

  /// A second tap on the first agreement is not the second agreement.
  @Override
  public int page() {
    return secondTime ? 1 : 0;
  }

  @Override
  public View view(Sight sight, Run run) {
    List<ReviewRow> rows = new ArrayList<>();
    sight
        .citizen()
        .holder()
        .map(holder -> sight.masking().name(holder.name()))
        .ifPresent(name -> rows.add(ReviewRow.of(RowLabel.NAME, name)));
    rows.add(ReviewRow.typed(ServiceCardMatter.NUMBER, maskedNumber));
    return new View.Review(run.service().name(), rows, matter.consent(), secondTime);
  }

  @Override
  public void touched(Turn turn, Run run, Intent intent) {
    if (intent instanceof Intent.Back) {
      Arrival.home(turn);
    } else if (intent instanceof Intent.Confirm) {
      if (secondTime) {
        change(turn, run);
      } else {
        turn.serve(run, new ServiceCardReview(matter, maskedNumber, card, true));
      }
    }
  }

  private void change(Turn turn, Run run) {
    IdempotencyKey key = turn.key();
    OpenActions.begin(
        turn,
        ActionKind.SERVICE_CARD,
        key,
        Map.of(Fact.METHOD, matter.name()),
        new Effect.ChangeServiceCard(key, turn.citizen().ownToken().orElseThrow(), change()));
    new Changing(key).await(turn, run);
  }

  private ServiceCardChange change() {
    return switch (matter) {
      case BIND -> new ServiceCardChange.Bind(card.orElseThrow());
      case UNBIND -> new ServiceCardChange.Unbind();
      case REPORT_LOST -> new ServiceCardChange.ReportLost();
    };
  }

  /// Keeps number and proof out of logs.
  @Override
  public String toString() {
    return "ServiceCardReview[" + matter + "]";
  }

  /// The hall has been told.
  record Changing(IdempotencyKey key) implements AwaitedAction {

    @Override
    public void decided(Turn turn, Run run, ActionOutcome outcome) {
      switch (outcome) {
        case ActionOutcome.Done(CaseNumber number) -> turn.serve(run, new Changed(number));
        case ActionOutcome.Accepted(CaseNumber number) -> turn.serve(run, new Changed(number));
        case ActionOutcome.Refused(var reason) ->
            Refusals.asWished(turn, new Wish.MindServiceCard(), reason);
        case ActionOutcome.NeverReceived _ ->
            Departure.troubleWithWayBack(turn, ProblemCode.NOTHING_SUBMITTED);
        case ActionOutcome.Unknown _ -> {}
      }
    }
  }

  /// @param number of the change at the hall
  record Changed(CaseNumber number) implements StepState {

    @Override
    public boolean waitsForCitizen() {
      return true;
    }

    @Override
    public boolean mayGoBack() {
      return false;
    }

    @Override
    public View view(Sight sight, Run run) {
      return new View.Result(
          run.service().name(),
          View.ResultKind.DONE,
          Optional.of(number.value()),
          List.of(),
          Optional.empty(),
          List.of(),
          List.of());
    }

    @Override
    public void touched(Turn turn, Run run, Intent intent) {
      if (intent instanceof Intent.Confirm) {
        Arrival.home(turn);
      }
    }
  }
}
