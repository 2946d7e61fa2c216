package org.hallkiosk.kiosk.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.catalog.Fee;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.hall.CaseFile;
import org.hallkiosk.kiosk.hall.Order;
import org.hallkiosk.kiosk.view.PayHint;
import org.hallkiosk.kiosk.view.PayState;
import org.hallkiosk.kiosk.view.PayWay;
import org.hallkiosk.kiosk.view.View;

/// Pay what the hall asks for a case. The hall registers the order before anything is shown or
/// taken, its amount governs, and one that differs from what the citizen saw is refused.
final class PayStep {

  private PayStep() {}

  /// An earlier payment of the case that is not at its end yet is ended first.
  static void enter(Turn turn, Run run, ServiceStep.Pay pay) {
    CaseNumber caseNumber = run.issued().caseNumber().orElseThrow();
    Optional<IdempotencyKey> before = Payments.openFor(turn, caseNumber);
    if (before.isPresent()) {
      SettlingPayment.begin(turn, run, before.get(), expected(run, pay), Optional.empty());
    } else if (run.issued().file().isEmpty()) {
      CaseReading.begin(turn, run, View.Stage.LOOKING_UP, CaseReading.Then.ENTER);
    } else if (run.issued().file().flatMap(CaseFile::due).isEmpty()) {
      Journey.advance(turn, run);
    } else {
      OrderingPayment.begin(turn, run, expected(run, pay), Optional.empty());
    }
  }

  /// What the citizen was told that it costs; for an earlier case, what the hall says it owes.
  private static Optional<Fen> expected(Run run, ServiceStep.Pay pay) {
    return run.filled().fee().or(() -> fixed(pay.fee())).or(() -> due(run));
  }

  private static Optional<Fen> fixed(Fee fee) {
    return switch (fee) {
      case Fee.Fixed(Fen amount) -> Optional.of(amount);
      case Fee.OfRecord _ -> Optional.empty();
    };
  }

  private static Optional<Fen> due(Run run) {
    return run.issued().file().flatMap(CaseFile::due);
  }

  /// What came of the case by being paid is read before it goes on.
  static void paid(Turn turn, Run run, Order order) {
    readOn(turn, run.issuing(issued -> issued.withOrder(order)));
  }

  static void readOn(Turn turn, Run run) {
    CaseReading.begin(turn, run, View.Stage.LOOKING_UP, CaseReading.Then.ADVANCE);
  }

  /// Money may have moved: the citizen gets a slip that says how to ask, and the payment is
  /// followed to its end without them.
  static void notKnown(Turn turn, Run run, IdempotencyKey payment) {
    ReceiptStep.printMoneyReference(turn, run, Payments.reference(turn, payment));
    Payments.goOn(turn, payment);
  }

  /// After so long the citizen is told that nobody knows yet.
  static void waitAtMost(Turn turn, IdempotencyKey payment, Duration patience) {
    turn.effect(new Effect.StartTimer(new Timer.StopWaiting(payment), patience));
  }

  static View view(Run run, Fen amount, PayState state) {
    return view(run, amount, state, List.of(), Optional.empty(), Optional.empty());
  }

  static View view(
      Run run,
      Fen amount,
      PayState state,
      List<PayWay> ways,
      Optional<String> codeText,
      Optional<PayHint> hint) {
    Texts purpose =
        run.step() instanceof ServiceStep.Pay pay ? pay.purpose() : run.service().name();
    return new View.Pay(run.service().name(), purpose, amount, state, ways, codeText, hint);
  }

  /// What this terminal has now. A phone scans the screen anywhere.
  static List<PayWay> ways(Set<View.Limit> limits) {
    List<PayWay> ways = new ArrayList<>(List.of(PayWay.ORDER_CODE));
    addUnless(limits, View.Limit.NO_CODE_SCANNER, PayWay.PHONE_CODE, ways);
    addUnless(limits, View.Limit.NO_CARD_TERMINAL, PayWay.BANK_CARD, ways);
    addUnless(limits, View.Limit.NO_SLIPS, PayWay.NOTICE, ways);
    return ways;
  }

  private static void addUnless(
      Set<View.Limit> limits, View.Limit lacking, PayWay way, List<PayWay> ways) {
    if (!limits.contains(lacking)) {
      ways.add(way);
    }
  }
}
