package org.hallkiosk.kiosk.hall.wording;

import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.hall.Delivery;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.TaskReason;

/// What becomes of a case after it was handed in, and of an action after it was sent.
final class ReportCalls {

  private static final int MOST_PAGES = 500;
  private static final int WORST = 5;

  private final Outcomes outcomes;

  ReportCalls(Carrier carrier) {
    this.outcomes = new Outcomes(carrier);
  }

  ActionOutcome delivery(IdempotencyKey key, Delivery delivery) {
    Body body =
        new Body()
            .text("caseNumber", Forms.CASE_NUMBER, delivery.caseNumber().value())
            .constant("kind", delivery.kind())
            .number("pages", 0, MOST_PAGES, delivery.pages())
            .texts("serials", MOST_PAGES, Forms.SERIAL, delivery.serials())
            .texts("spoilt", MOST_PAGES, Forms.SERIAL, delivery.spoilt());
    return outcomes.act(
        Message.action(Call.REPORT_DELIVERY, key).with(body), key, delivery.caseNumber());
  }

  ActionOutcome rating(HallToken token, IdempotencyKey key, CaseNumber caseNumber, int level) {
    Body body =
        new Body()
            .text("caseNumber", Forms.CASE_NUMBER, caseNumber.value())
            .number("level", 1, WORST, level);
    return outcomes.act(Message.action(Call.RATE, key).as(token).with(body), key, caseNumber);
  }

  ActionOutcome task(IdempotencyKey key, IdempotencyKey about, TaskReason reason) {
    Body body = new Body().text("about", Forms.KEY, about.value()).constant("reason", reason);
    return outcomes.act(Message.action(Call.RAISE_TASK, key).with(body), key);
  }

  ActionOutcome query(IdempotencyKey key) {
    return outcomes.query(Message.action(Call.QUERY, key), key);
  }
}
