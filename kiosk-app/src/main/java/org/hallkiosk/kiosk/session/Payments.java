package org.hallkiosk.kiosk.session;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.Order;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Fact;

/// Brings every payment that was begun to its end, whoever stands before the terminal by then: the
/// order is paid, or it is closed, or it is another terminal's by now. As long as a step keeps the
/// order, that step is told how it stands; one that nobody keeps any more is closed. While a part
/// of the payment is open, such as a charge whose outcome is unknown, nothing is closed.
final class Payments {

  private Payments() {}

  /// Registers an order. Both intents are on disk before the hall hears of it.
  ///
  /// @return the payment
  static IdempotencyKey begin(Turn turn, CaseNumber caseNumber) {
    IdempotencyKey payment = turn.key();
    IdempotencyKey order = turn.key();
    OpenActions.open(turn, ActionKind.PAYMENT, payment, facts(caseNumber, order));
    OpenActions.begin(
        turn,
        ActionKind.ORDER,
        order,
        facts(caseNumber, payment),
        new Effect.OpenOrder(order, turn.citizen().token().orElseThrow(), caseNumber));
    return payment;
  }

  private static Map<Fact, String> facts(CaseNumber caseNumber, IdempotencyKey about) {
    return Map.of(Fact.CASE, caseNumber.value(), Fact.ABOUT, about.value());
  }

  /// What a part of a payment is written down with.
  static Map<Fact, String> part(IdempotencyKey payment, Order order) {
    return Map.of(
        Fact.ABOUT, payment.value(),
        Fact.CASE, order.caseNumber().value(),
        Fact.ORDER, order.number().value(),
        Fact.AMOUNT, String.valueOf(order.amount().value()));
  }

  /// The payment of a case that is not at its end.
  static Optional<IdempotencyKey> openFor(Turn turn, CaseNumber caseNumber) {
    return OpenActions.of(turn, ActionKind.PAYMENT)
        .filter(action -> action.has(Fact.CASE, caseNumber.value()))
        .map(OpenAction::key)
        .findFirst();
  }

  /// The citizen is back, and waits for it again.
  static void hurry(Turn turn, IdempotencyKey payment) {
    OpenActions.of(turn, payment)
        .ifPresent(action -> OpenActions.put(turn, action.waitedFor(true)));
    parts(turn, payment).toList().forEach(part -> OpenActions.put(turn, part.waitedFor(true)));
    parts(turn, payment)
        .filter(part -> part.refused().isPresent())
        .toList()
        .forEach(part -> Questions.again(turn, part.key()));
    goOn(turn, payment);
  }

  /// Reads the order, unless a part of the payment is still open, or it is being read.
  static void goOn(Turn turn, IdempotencyKey payment) {
    OpenActions.of(turn, payment)
        .filter(action -> action.asked().isEmpty() && parts(turn, payment).findAny().isEmpty())
        .ifPresent(action -> read(turn, action));
  }

  private static void read(Turn turn, OpenAction payment) {
    Ticket ticket = turn.ticket();
    OpenActions.put(turn, payment.asking(Optional.of(ticket)));
    turn.effect(new Effect.ReadOrder(ticket, payment.caseNumber()));
  }

  /// Looks again soon: somebody is just paying.
  static void poll(Turn turn, IdempotencyKey payment) {
    turn.effect(new Effect.StartTimer(new Timer.AskAgain(payment), turn.policies().orderEvery()));
  }

  static Stream<OpenAction> parts(Turn turn, IdempotencyKey payment) {
    return turn.state().open().values().stream()
        .filter(action -> action.about().equals(Optional.of(payment)))
        .sorted(Comparator.comparing(action -> action.key().value()));
  }

  /// @return whether a payment had asked
  static boolean orderRead(Turn turn, Ticket ticket, HallAnswer<Order> answer) {
    Optional<OpenAction> payment =
        OpenActions.of(turn, ActionKind.PAYMENT)
            .filter(action -> action.asked().equals(Optional.of(ticket)))
            .findFirst()
            .map(action -> action.asking(Optional.empty()));
    payment.ifPresent(
        action -> {
          OpenActions.put(turn, action);
          orderRead(turn, action, answer);
        });
    return payment.isPresent();
  }

  private static void orderRead(Turn turn, OpenAction payment, HallAnswer<Order> answer) {
    switch (answer) {
      case HallAnswer.Answered<Order>(Order order) -> stands(turn, payment, order);
      case HallAnswer.Refused<Order>(Refusal reason) -> {
        if (reason == Refusal.NO_SUCH_RECORD) {
          ended(turn, payment, EntryKind.PAYMENT_NOT_MADE, Map.of(Fact.REASON, reason.name()));
          InPayment.of(turn, payment.key()).ifPresent(step -> step.over(turn));
        } else {
          askLater(turn, payment);
        }
      }
      case HallAnswer.Unavailable<Order> _ -> askLater(turn, payment);
    }
  }

  private static void stands(Turn turn, OpenAction payment, Order order) {
    Optional<InPayment> step = InPayment.of(turn, payment.key());
    switch (order.status()) {
      case PAID -> {
        taken(turn, payment, order);
        step.ifPresent(inPayment -> inPayment.paid(turn, order));
      }
      case REFUNDING, REFUNDED -> {
        taken(turn, payment, order);
        step.ifPresent(inPayment -> inPayment.over(turn));
      }
      case CLOSED -> {
        ended(turn, payment, EntryKind.PAYMENT_NOT_MADE, Map.of(Fact.REASON, "CLOSED"));
        step.ifPresent(inPayment -> inPayment.over(turn));
      }
      case OPEN, PAYING -> {
        step.ifPresent(inPayment -> inPayment.stands(turn, order));
        closeUnlessKept(turn, payment.key(), order);
      }
    }
  }

  /// Only what this terminal took stands in its books.
  private static void taken(Turn turn, OpenAction payment, Order order) {
    ended(
        turn,
        payment,
        order.here() ? EntryKind.PAYMENT_MADE : EntryKind.PAYMENT_ELSEWHERE,
        money(order));
  }

  /// A charge may have begun while the order was being read: then its end goes on from here.
  private static void closeUnlessKept(Turn turn, IdempotencyKey payment, Order order) {
    Optional<OpenAction> open = OpenActions.of(turn, payment);
    boolean charging = parts(turn, payment).findAny().isPresent();
    if (open.isEmpty() || charging || InPayment.keeps(turn, payment)) {
      return;
    }
    if (!order.here()) {
      leave(turn, open.get(), order);
    } else if (order.status() == Order.Status.PAYING) {
      Questions.later(turn, open.get());
    } else {
      close(turn, payment, order);
    }
  }

  /// The citizen went on at another terminal, and may hold its notice by now.
  private static void leave(Turn turn, OpenAction payment, Order order) {
    ended(turn, payment, EntryKind.PAYMENT_ELSEWHERE, money(order));
    InPayment.of(turn, payment.key()).ifPresent(step -> step.over(turn));
  }

  private static void close(Turn turn, IdempotencyKey payment, Order order) {
    IdempotencyKey key = turn.key();
    OpenActions.begin(
        turn,
        ActionKind.ORDER_CLOSING,
        key,
        part(payment, order),
        new Effect.CloseOrder(key, order.number()));
  }

  private static void askLater(Turn turn, OpenAction payment) {
    if (InPayment.keeps(turn, payment.key())) {
      poll(turn, payment.key());
    } else {
      Questions.later(turn, payment);
    }
  }

  /// The hall registered nothing, so that nothing can be paid.
  static void notOrdered(Turn turn, IdempotencyKey payment, String reason) {
    OpenActions.of(turn, payment)
        .ifPresent(
            action -> ended(turn, action, EntryKind.PAYMENT_NOT_MADE, Map.of(Fact.REASON, reason)));
  }

  /// The notice is paid elsewhere: the order stays open on purpose.
  static void defer(Turn turn, IdempotencyKey payment, Order order) {
    OpenActions.of(turn, payment)
        .ifPresent(action -> ended(turn, action, EntryKind.PAYMENT_DEFERRED, money(order)));
  }

  private static void ended(
      Turn turn, OpenAction payment, EntryKind proof, Map<Fact, String> facts) {
    Map<Fact, String> all = new EnumMap<>(Fact.class);
    all.putAll(facts);
    all.put(Fact.CASE, payment.caseNumber().value());
    OpenActions.prove(turn, payment, proof, all);
  }

  private static Map<Fact, String> money(Order order) {
    return Map.of(
        Fact.ORDER, order.number().value(), Fact.AMOUNT, String.valueOf(order.amount().value()));
  }

  /// Under which the hall can be asked what became of the money.
  static IdempotencyKey reference(Turn turn, IdempotencyKey payment) {
    return parts(turn, payment)
        .filter(part -> part.kind().witness() == ActionKind.Witness.HALL)
        .map(OpenAction::key)
        .findFirst()
        .or(() -> OpenActions.of(turn, payment).flatMap(OpenAction::about))
        .orElse(payment);
  }
}
