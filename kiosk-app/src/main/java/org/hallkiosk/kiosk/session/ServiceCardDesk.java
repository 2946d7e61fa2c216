package org.hallkiosk.kiosk.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.ServiceCardState;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;

/// The terminal service card (终端服务卡) of whoever stands here and has shown who they are: what the
/// hall knows of it, and what can be done about it.
final class ServiceCardDesk {

  private ServiceCardDesk() {}

  /// Nobody minds another's card. Without a chip reader none can be bound, but a lost one can be
  /// blocked all the same.
  static boolean isOpenTo(State state) {
    return state
        .citizen()
        .filter(citizen -> !citizen.isNobody() && citizen.acting().isEmpty())
        .isPresent();
  }

  static void open(Turn turn) {
    Ticket ticket = turn.ticket();
    turn.effect(new Effect.AskForServiceCard(ticket, turn.citizen().ownToken().orElseThrow()));
    turn.serve(Run.of(ServiceCardMatter.DESK), new Asking(ticket));
  }

  /// The hall is asked.
  record Asking(Ticket ticket) implements WorkingStep {

    @Override
    public View.Stage stage() {
      return View.Stage.LOOKING_UP;
    }

    @Override
    public View view(Sight sight, Run run) {
      return new View.Working(run.service().name(), List.of(stage()), 0, Optional.empty());
    }

    @Override
    public void answered(Turn turn, Run run, Event event) {
      if (event instanceof Event.ServiceCardTold(Ticket asked, var answer)
          && asked.equals(ticket)) {
        switch (answer) {
          case HallAnswer.Answered<ServiceCardState>(ServiceCardState state) ->
              turn.serve(run, new Choosing(state));
          case HallAnswer.Refused<ServiceCardState>(var reason) ->
              Refusals.asWished(turn, new Wish.MindServiceCard(), reason);
          case HallAnswer.Unavailable<ServiceCardState> _ ->
              Departure.troubleWithWayBack(turn, ProblemCode.HALL_UNREACHABLE);
        }
      }
    }
  }

  /// What shall be done? Only what makes sense for the card is offered.
  record Choosing(ServiceCardState state) implements StepState {

    @Override
    public boolean waitsForCitizen() {
      return true;
    }

    @Override
    public View view(Sight sight, Run run) {
      return new View.Choose(
          run.service().name(),
          ServiceCardMatter.QUESTION,
          offered().stream().map(ServiceCardMatter::option).toList(),
          shut(sight.state()));
    }

    private static Map<String, View.Limit> shut(State state) {
      return Entrance.CHIP.isReady(state.limits())
          ? Map.of()
          : Map.of(ServiceCardMatter.BIND.option().value(), View.Limit.NO_CHIP_READER);
    }

    private List<ServiceCardMatter> offered() {
      return switch (state.status()) {
        case NONE -> List.of(ServiceCardMatter.BIND);
        case BOUND -> List.of(ServiceCardMatter.UNBIND, ServiceCardMatter.REPORT_LOST);
        case LOST -> List.of(ServiceCardMatter.BIND, ServiceCardMatter.UNBIND);
      };
    }

    @Override
    public void touched(Turn turn, Run run, Intent intent) {
      if (intent instanceof Intent.Back) {
        Arrival.home(turn);
      } else if (intent instanceof Intent.Pick(String value)) {
        offered().stream()
            .filter(matter -> matter.isPicked(value))
            .filter(_ -> !shut(turn.state()).containsKey(value))
            .findFirst()
            .ifPresent(matter -> chosen(turn, matter));
      }
    }

    private void chosen(Turn turn, ServiceCardMatter matter) {
      if (matter == ServiceCardMatter.BIND) {
        ServiceCardInsertion.begin(turn, matter.run());
      } else {
        turn.serve(
            matter.run(),
            new ServiceCardReview(
                matter, state.maskedNumber().orElse(""), Optional.empty(), false));
      }
    }

    /// Keeps the number out of logs.
    @Override
    public String toString() {
      return "Choosing[" + state.status() + "]";
    }
  }
}
