package org.hallkiosk.kiosk.session;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hallkiosk.hardware.device.CardPayment;
import org.hallkiosk.hardware.device.Reversal;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.hallkiosk.kiosk.hall.CardApproval;
import org.hallkiosk.kiosk.hall.TaskReason;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Fact;

/// Money that a bank card terminal takes and gives back. What it took is reported to the hall until
/// the hall has heard; what the hall does not take goes back to the card.
final class CardMoney {

  /// What the hall takes as a code; what a faulty terminal sends beyond is cut, and what it cannot
  /// have is left out.
  private static final int LONGEST_CODE = 40;

  private static final Pattern NO_CODE = Pattern.compile("[^!-~]");

  private CardMoney() {}

  /// The terminal's word on a payment, or on a reversal that was asked about.
  static void paid(Turn turn, IdempotencyKey key, CardPayment payment) {
    OpenActions.of(turn, key)
        .filter(action -> action.kind().witness() == ActionKind.Witness.CARD_TERMINAL)
        .ifPresent(
            action -> {
              if (action.kind() == ActionKind.CARD_PAYMENT) {
                charged(turn, action, payment);
              } else {
                askedAboutReversal(turn, action, payment);
              }
            });
  }

  private static void charged(Turn turn, OpenAction action, CardPayment payment) {
    switch (payment) {
      case CardPayment.Approved approved -> approved(turn, action, approved);
      case CardPayment.Unknown _ -> Questions.later(turn, action);
      case CardPayment.Declined(String code) -> notPaid(turn, action, "DECLINED " + code);
      case CardPayment.NotPaid _ -> notPaid(turn, action, "NOT_PAID");
      case CardPayment.Cancelled _ -> notPaid(turn, action, "CANCELLED");
      case CardPayment.Reversed _ -> notPaid(turn, action, "REVERSED");
      case CardPayment.NotFound _ -> notPaid(turn, action, "NOT_FOUND");
      case CardPayment.NotStarted(var fault) -> notPaid(turn, action, fault.code().name());
    }
  }

  private static void notPaid(Turn turn, OpenAction action, String reason) {
    OpenActions.prove(turn, action, EntryKind.CARD_NOT_PAID, Map.of(Fact.REASON, cut(reason)));
    action.about().ifPresent(payment -> Payments.goOn(turn, payment));
  }

  private static void approved(Turn turn, OpenAction action, CardPayment.Approved approved) {
    Map<Fact, String> facts = new EnumMap<>(Fact.class);
    facts.putAll(copied(action));
    facts.put(Fact.AMOUNT, String.valueOf(approved.amountFen()));
    facts.put(Fact.AUTHORISATION, code(approved.authorisation()));
    facts.put(Fact.TRACE, code(approved.traceNumber()));
    OpenActions.prove(turn, action, EntryKind.CARD_PAID, facts);
    report(turn, facts);
  }

  /// What belongs to every part of the payment.
  private static Map<Fact, String> copied(OpenAction part) {
    Map<Fact, String> facts = new EnumMap<>(Fact.class);
    for (Fact fact : List.of(Fact.ABOUT, Fact.CASE, Fact.ORDER, Fact.AMOUNT)) {
      part.intent().fact(fact).ifPresent(value -> facts.put(fact, value));
    }
    return facts;
  }

  /// The hall has not heard of the report yet, but the money moved.
  static IdempotencyKey reportAnew(Turn turn, OpenAction report) {
    Map<Fact, String> facts = new EnumMap<>(Fact.class);
    facts.putAll(report.intent().facts());
    facts.remove(Fact.SESSION);
    facts.put(Fact.FIRST, report.first().value());
    return report(turn, facts);
  }

  private static IdempotencyKey report(Turn turn, Map<Fact, String> facts) {
    IdempotencyKey key = turn.key();
    CardApproval approval =
        new CardApproval(
            new Fen(Long.parseLong(facts.getOrDefault(Fact.AMOUNT, "0"))),
            code(facts.getOrDefault(Fact.AUTHORISATION, "")),
            code(facts.getOrDefault(Fact.TRACE, "")));
    OrderNumber order = new OrderNumber(facts.getOrDefault(Fact.ORDER, ""));
    OpenActions.begin(
        turn,
        ActionKind.CARD_REPORT,
        key,
        facts,
        new Effect.ReportCardPayment(key, order, approval));
    return key;
  }

  /// The order was paid in another way, or is closed: the card's money goes back.
  static void reverse(Turn turn, OpenAction part) {
    IdempotencyKey key = turn.key();
    OpenActions.begin(
        turn,
        ActionKind.CARD_REVERSAL,
        key,
        copied(part),
        new Effect.ReverseCard(key, part.order()));
  }

  static void reversed(Turn turn, IdempotencyKey key, Reversal reversal) {
    OpenActions.of(turn, key)
        .filter(action -> action.kind() == ActionKind.CARD_REVERSAL)
        .ifPresent(action -> reversed(turn, action, reversal));
  }

  private static void reversed(Turn turn, OpenAction action, Reversal reversal) {
    switch (reversal) {
      case Reversal.Reversed _, Reversal.NothingPaid _ -> isBack(turn, action);
      case Reversal.Refused(String code) -> {
        OpenActions.prove(
            turn, action, EntryKind.CARD_NOT_REVERSED, Map.of(Fact.REASON, cut(code)));
        Tasks.raise(turn, action.key(), TaskReason.PAID_NOT_DELIVERED);
        action.about().ifPresent(payment -> Payments.goOn(turn, payment));
      }
      case Reversal.Unknown _ -> Questions.later(turn, action);
    }
  }

  private static void askedAboutReversal(Turn turn, OpenAction action, CardPayment payment) {
    switch (payment) {
      case CardPayment.Unknown _ -> Questions.later(turn, action);
      case CardPayment.Approved _ -> {
        OpenActions.prove(turn, action, EntryKind.CARD_REVERSAL_FAILED, Map.of());
        reverse(turn, action);
      }
      case CardPayment.Declined _,
          CardPayment.NotPaid _,
          CardPayment.Cancelled _,
          CardPayment.Reversed _,
          CardPayment.NotFound _ ->
          isBack(turn, action);
      case CardPayment.NotStarted _ -> Questions.later(turn, action);
    }
  }

  private static void isBack(Turn turn, OpenAction action) {
    OpenActions.prove(turn, action, EntryKind.CARD_REVERSED, copied(action));
    action
        .about()
        .ifPresent(
            payment -> {
              InPayment.of(turn, payment).ifPresent(step -> step.moneyIsBack(turn));
              Payments.goOn(turn, payment);
            });
  }

  /// One that says nothing is a dash, since the hall must hear of the money all the same.
  private static String code(String said) {
    String fit = cut(NO_CODE.matcher(said).replaceAll(""));
    return fit.isEmpty() ? "-" : fit;
  }

  private static String cut(String code) {
    return code.length() > LONGEST_CODE ? code.substring(0, LONGEST_CODE) : code;
  }
}
