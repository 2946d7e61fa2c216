package org.hallkiosk.kiosk.workbench.people;

import java.util.List;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.hallkiosk.kiosk.hall.Order;
import org.hallkiosk.kiosk.workbench.hall.EmbeddedHall;
import org.hallkiosk.kiosk.workbench.hall.HallCase;
import org.hallkiosk.kiosk.workbench.hall.HallOrder;

/// What happens between the visit that began a case and the one that collects its papers: the
/// hall's people decide, and a bank takes the money that a notice asks for.
record Meanwhile(Script script, EmbeddedHall hall) {

  /// The newest case of the service and its citizen.
  HallCase begun() throws JourneyFailed {
    List<HallCase> own =
        hall.books().cases().stream()
            .filter(one -> one.service().equals(script.service().value()))
            .filter(one -> one.citizenNumber().equals(script.expected().subject()))
            .toList();
    JourneyFailed.unless(!own.isEmpty(), "there is no earlier case to come back for");
    return own.getLast();
  }

  void pass() throws JourneyFailed {
    HallCase begun = begun();
    for (HallOrder order : hall.books().ordersOf(begun.number())) {
      if (order.status() == Order.Status.OPEN) {
        JourneyFailed.unless(
            hall.noticePaid(new OrderNumber(order.number())), "the bank cannot take the money");
      }
    }
    if (begun.filing().promisedBy().isPresent()) {
      JourneyFailed.unless(
          hall.decide(new CaseNumber(begun.number())), "there is nothing left to decide");
    }
  }
}
