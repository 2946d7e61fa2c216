package org.hallkiosk.kiosk.hall.http;

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

  ReportCalls(HallWire wire) {
    this.outcomes = new Outcomes(wire);
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
        HallRequest.action("reportDelivery", key, "delivery").with(body),
        key,
        delivery.caseNumber());
  }

  ActionOutcome rating(HallToken token, IdempotencyKey key, CaseNumber caseNumber, int level) {
    Body body =
        new Body()
            .text("caseNumber", Forms.CASE_NUMBER, caseNumber.value())
            .number("level", 1, WORST, level);
    return outcomes.act(
        HallRequest.action("rate", key, "rating").as(token).with(body), key, caseNumber);
  }

  ActionOutcome task(IdempotencyKey key, IdempotencyKey about, TaskReason reason) {
    Body body = new Body().text("about", Forms.KEY, about.value()).constant("reason", reason);
    return outcomes.act(HallRequest.action("raiseTask", key, "task").with(body), key);
  }

  ActionOutcome query(IdempotencyKey key) {
    return outcomes.query(
        HallRequest.of("query", "POST", "v1/actions/" + key.value() + "/query"), key);
  }
}
