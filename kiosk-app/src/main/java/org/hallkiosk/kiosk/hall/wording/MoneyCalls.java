package org.hallkiosk.kiosk.hall.wording;

import java.time.LocalDate;
import java.util.List;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.CardApproval;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.Order;
import org.hallkiosk.kiosk.hall.Statement;

/// Orders and payments.
final class MoneyCalls {

  private static final int MOST_LINES = 10_000;

  private final Answers answers;
  private final Outcomes outcomes;

  MoneyCalls(Carrier carrier) {
    this.answers = new Answers(carrier);
    this.outcomes = new Outcomes(carrier);
  }

  ActionOutcome open(HallToken token, IdempotencyKey key, CaseNumber caseNumber) {
    Body body = new Body().text("caseNumber", Forms.CASE_NUMBER, caseNumber.value());
    return outcomes.act(Message.action(Call.OPEN_ORDER, key).as(token).with(body), key, caseNumber);
  }

  HallAnswer<Order> order(CaseNumber caseNumber) {
    return answers.ask(
        Message.of(Call.ORDER).about("caseNumber", caseNumber.value()),
        members -> order(members, caseNumber));
  }

  private static Order order(Members members, CaseNumber asked) throws ContractBreach {
    return new Order(
        new OrderNumber(members.text("number", Forms.ORDER_NUMBER)),
        members.caseNumber("caseNumber", asked),
        members.fen("amount"),
        members.texts("payee"),
        members.text("payText", Forms.CODE_TEXT),
        members.text("noticeNumber", Forms.NOTICE_NUMBER),
        members.oneOf("status", Order.Status.class),
        members.yes("here"));
  }

  /// What is no payment code at all is declined without asking.
  ActionOutcome payByCode(HallToken token, IdempotencyKey key, OrderNumber order, String code) {
    Body body = about(order).text("code", Forms.PAYMENT_CODE, code, Refusal.PAYMENT_DECLINED);
    return outcomes.act(Message.action(Call.PAY_BY_CODE, key).as(token).with(body), key);
  }

  ActionOutcome reportCard(IdempotencyKey key, OrderNumber order, CardApproval approval) {
    Body body =
        about(order)
            .amount("amount", approval.amount())
            .text("authorisation", Forms.APPROVAL, approval.authorisation())
            .text("trace", Forms.APPROVAL, approval.trace());
    return outcomes.act(Message.action(Call.REPORT_CARD_PAYMENT, key).with(body), key);
  }

  ActionOutcome close(IdempotencyKey key, OrderNumber order) {
    return outcomes.act(Message.action(Call.CLOSE_ORDER, key).with(about(order)), key);
  }

  ActionOutcome refund(IdempotencyKey key, OrderNumber order) {
    return outcomes.act(Message.action(Call.REFUND, key).with(about(order)), key);
  }

  private static Body about(OrderNumber order) {
    return new Body().text("order", Forms.ORDER_NUMBER, order.value());
  }

  HallAnswer<Statement> statement(LocalDate day) {
    return answers.ask(
        Message.of(Call.STATEMENT)
            .about("day", day.toString())
            .provided(Forms.DATE.fits(day.toString()))
            .answeredWithin(Message.LONG_ANSWER),
        members -> new Statement(lines(members, "hall"), lines(members, "channels")));
  }

  private static List<Statement.Line> lines(Members members, String side) throws ContractBreach {
    return members.each(
        side,
        MOST_LINES,
        line ->
            new Statement.Line(
                new OrderNumber(line.text("order", Forms.ORDER_NUMBER)),
                line.fen("paid"),
                line.fen("refunded")));
  }
}
