package org.hallkiosk.kiosk.session;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.Order;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;

/// Sends money back where the hall says that what was paid for cannot be had. A paper that merely
/// did not come out is not refunded: it stays at the hall, and is collected at any terminal.
final class Refunds {

  /// Why a document will never be there. What is temporary, or can be had at a window, is not among
  /// them.
  private static final Set<Refusal> NEVER_TO_BE_HAD =
      EnumSet.of(Refusal.NOT_ELIGIBLE, Refusal.NO_SUCH_RECORD, Refusal.PROPERTY_REGISTERED);

  private Refunds() {}

  static boolean isDue(Run run, DocumentKind kind, Refusal reason) {
    boolean costs = run.service().steps().stream().anyMatch(ServiceStep.Pay.class::isInstance);
    return costs
        && kind == DocumentKind.RESULT
        && NEVER_TO_BE_HAD.contains(reason)
        && run.issued().papers().isEmpty();
  }

  /// Whether it was paid, the hall says.
  static void enter(Turn turn, Run run, Refusal why) {
    Ticket ticket = turn.ticket();
    turn.effect(new Effect.ReadOrder(ticket, run.issued().caseNumber().orElseThrow()));
    turn.serve(run, new Looking(ticket, why));
  }

  private static IdempotencyKey begin(Turn turn, Order order) {
    return begin(
        turn,
        order.number(),
        Map.of(
            Fact.CASE, order.caseNumber().value(),
            Fact.ORDER, order.number().value(),
            Fact.AMOUNT, String.valueOf(order.amount().value())));
  }

  private static IdempotencyKey begin(Turn turn, OrderNumber order, Map<Fact, String> facts) {
    IdempotencyKey key = turn.key();
    OpenActions.begin(turn, ActionKind.REFUND, key, facts, new Effect.Refund(key, order));
    return key;
  }

  /// The hall never heard of it, but still owes it.
  static IdempotencyKey anew(Turn turn, OpenAction refund) {
    Map<Fact, String> facts = new EnumMap<>(Fact.class);
    facts.putAll(refund.intent().facts());
    facts.remove(Fact.SESSION);
    facts.put(Fact.FIRST, refund.first().value());
    return begin(turn, refund.order(), facts);
  }

  record Looking(Ticket ticket, Refusal why) implements WorkingStep {

    @Override
    public View.Stage stage() {
      return View.Stage.LOOKING_UP;
    }

    @Override
    public void answered(Turn turn, Run run, Event event) {
      if (event instanceof Event.OrderRead(Ticket asked, var answer) && asked.equals(ticket)) {
        switch (answer) {
          case HallAnswer.Answered<Order>(Order order) -> stands(turn, run, order);
          case HallAnswer.Refused<Order> _ ->
              Departure.trouble(turn, Problems.of(why), Optional.of(run));
          case HallAnswer.Unavailable<Order> _ ->
              Departure.troubleToRetry(turn, ProblemCode.HALL_UNREACHABLE, run);
        }
      }
    }

    private void stands(Turn turn, Run run, Order order) {
      switch (order.status()) {
        case PAID -> refund(turn, run.issuing(issued -> issued.withOrder(order)), order);
        case REFUNDING, REFUNDED -> ReceiptStep.printRefund(turn, run, order);
        case OPEN, PAYING, CLOSED -> Departure.trouble(turn, Problems.of(why), Optional.of(run));
      }
    }

    private static void refund(Turn turn, Run run, Order order) {
      IdempotencyKey key = begin(turn, order);
      new Refunding(key, order).await(turn, run);
    }
  }

  record Refunding(IdempotencyKey key, Order order) implements AwaitedAction {

    @Override
    public View.Stage stage() {
      return View.Stage.LOOKING_UP;
    }

    @Override
    public void notKnown(Turn turn, Run run) {
      ReceiptStep.printMoneyReference(turn, run, key);
    }

    /// One that the hall refused is with its staff by now; one that it never received is under way
    /// again.
    @Override
    public void decided(Turn turn, Run run, ActionOutcome outcome) {
      switch (outcome) {
        case ActionOutcome.Done _, ActionOutcome.Accepted _ ->
            ReceiptStep.printRefund(turn, run, order);
        case ActionOutcome.Refused _ -> ReceiptStep.printMoneyReference(turn, run, key);
        case ActionOutcome.NeverReceived _ -> follow(turn, run);
        case ActionOutcome.Unknown _ -> {}
      }
    }

    private void follow(Turn turn, Run run) {
      OpenActions.of(turn, ActionKind.REFUND)
          .filter(action -> action.has(Fact.ORDER, order.number().value()))
          .findFirst()
          .ifPresent(action -> new Refunding(action.key(), order).await(turn, run));
    }
  }
}
