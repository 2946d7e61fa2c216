package org.hallkiosk.hardware.conformance;

import java.util.List;
import java.util.Locale;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardPayment;
import org.hallkiosk.hardware.device.CardTerminal;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.PaymentOrder;
import org.hallkiosk.hardware.device.Reversal;

/// What every bank card terminal must do, beside what every device must. On a real terminal these
/// checks move one fen each, and give most of it back.
public final class CardTerminalChecks {
  private static final long FEN = 1;

  /// The operation of this kind that waits: a payment that nobody makes. How long it waits is the
  /// terminal's own setting.
  public static final Waiting<CardTerminal> WAITING =
      (terminal, patience, cancel) -> ended(pay(terminal, order(), cancel));

  private CardTerminalChecks() {}

  public static List<Check<CardTerminal>> checks() {
    return List.of(
        new Check<>("an order that it never heard of is not found", CardTerminalChecks::notFound),
        new Check<>(
            "a payment is approved with its amount, and can be asked for",
            CardTerminalChecks::pays),
        new Check<>("an order is never paid twice", CardTerminalChecks::paysOnce),
        new Check<>("a payment that was refused is none", CardTerminalChecks::refuses),
        new Check<>("a payment can be taken back once", CardTerminalChecks::takesBack));
  }

  private static Verdict notFound(Subject<CardTerminal> subject) {
    try (CardTerminal terminal = subject.open()) {
      CardPayment asked = terminal.query(order().number());
      return Verdict.that(asked instanceof CardPayment.NotFound, "asked: " + asked);
    }
  }

  private static Verdict pays(Subject<CardTerminal> subject) throws InterruptedException {
    return paid(
        subject,
        (terminal, order, payment) -> {
          CardPayment asked = terminal.query(order.number());
          return Verdict.that(
              payment instanceof CardPayment.Approved approved
                  && approved.amountFen() == order.amountFen()
                  && asked.equals(payment),
              "paid: " + payment + ", asked: " + asked);
        });
  }

  private static Verdict paysOnce(Subject<CardTerminal> subject) throws InterruptedException {
    return paid(
        subject,
        (terminal, order, payment) -> {
          CardPayment again = pay(terminal, order, new CancelSignal());
          return Verdict.that(again.equals(payment), "paid: " + payment + ", again: " + again);
        });
  }

  private static Verdict takesBack(Subject<CardTerminal> subject) throws InterruptedException {
    return paid(
        subject,
        (terminal, order, _) -> {
          Reversal once = terminal.reverse(order.number());
          Reversal twice = terminal.reverse(order.number());
          CardPayment asked = terminal.query(order.number());
          return Verdict.that(
              once instanceof Reversal.Reversed
                  && twice instanceof Reversal.Reversed
                  && asked instanceof CardPayment.Reversed,
              "once: " + once + ", twice: " + twice + ", asked: " + asked);
        });
  }

  private static Verdict refuses(Subject<CardTerminal> subject) throws InterruptedException {
    try (CardTerminal terminal = subject.open()) {
      if (!subject.hands().does(Deed.REFUSE_PAYMENT)) {
        return new Verdict.Skipped("nobody can refuse a payment here");
      }
      PaymentOrder order = order();
      CardPayment payment = pay(terminal, order, new CancelSignal());
      Reversal reversal = terminal.reverse(order.number());
      return Verdict.that(
          (payment instanceof CardPayment.NotPaid || payment instanceof CardPayment.Declined)
              && reversal instanceof Reversal.NothingPaid,
          "payment: " + payment + ", reversal: " + reversal);
    }
  }

  private static Verdict paid(Subject<CardTerminal> subject, After after)
      throws InterruptedException {
    try (CardTerminal terminal = subject.open()) {
      if (!subject.hands().does(Deed.APPROVE_PAYMENT)) {
        return new Verdict.Skipped("nobody can pay here");
      }
      PaymentOrder order = order();
      return after.look(terminal, order, pay(terminal, order, new CancelSignal()));
    }
  }

  private static CardPayment pay(CardTerminal terminal, PaymentOrder order, CancelSignal cancel) {
    return terminal.pay(order, _ -> {}, cancel);
  }

  /// Unique for ever, as far as one machine's clock goes.
  private static PaymentOrder order() {
    String now =
        Long.toString(System.currentTimeMillis(), 36) + Long.toString(System.nanoTime(), 36);
    return new PaymentOrder("CHECK" + now.toUpperCase(Locale.ROOT).replace("-", ""), FEN);
  }

  private static Waiting.Ended ended(CardPayment payment) {
    return switch (payment) {
      case CardPayment.NotPaid _ -> new Waiting.Ended.TimedOut();
      case CardPayment.Cancelled _ -> new Waiting.Ended.Cancelled();
      case CardPayment.NotStarted(Fault fault) -> new Waiting.Ended.Failed(fault);
      case CardPayment.Unknown(Fault fault) -> new Waiting.Ended.Failed(fault);
      case CardPayment.Approved _,
          CardPayment.Declined _,
          CardPayment.Reversed _,
          CardPayment.NotFound _ ->
          new Waiting.Ended.Done();
    };
  }

  private interface After {
    Verdict look(CardTerminal terminal, PaymentOrder order, CardPayment payment);
  }
}
