package org.hallkiosk.kiosk.session;

import java.util.Optional;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.hall.Order;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.PayHint;
import org.hallkiosk.kiosk.view.PayState;
import org.hallkiosk.kiosk.view.PayWay;
import org.hallkiosk.kiosk.view.View;

/// How would you like to pay?
///
/// @param hint why the last way came to nothing
record ChoosingWay(IdempotencyKey payment, Order order, Optional<PayHint> hint)
    implements PaymentStep {

  @Override
  public Fen amount() {
    return order.amount();
  }

  @Override
  public PayState payState() {
    return PayState.CHOOSING;
  }

  @Override
  public boolean waitsForCitizen() {
    return true;
  }

  @Override
  public boolean mayGoBack() {
    return false;
  }

  @Override
  public View view(Sight sight, Run run) {
    return PayStep.view(
        run, amount(), payState(), PayStep.ways(sight.state().limits()), Optional.empty(), hint);
  }

  @Override
  public void touched(Turn turn, Run run, Intent intent) {
    if (intent instanceof Intent.PayBy(PayWay way)
        && PayStep.ways(turn.state().limits()).contains(way)) {
      payBy(turn, run, way);
    }
  }

  private void payBy(Turn turn, Run run, PayWay way) {
    switch (way) {
      case ORDER_CODE -> ShowingOrderCode.begin(turn, run, payment, order);
      case PHONE_CODE -> ScanningPhoneCode.begin(turn, run, payment, order);
      case BANK_CARD -> AtCardTerminal.begin(turn, run, payment, order);
      case NOTICE -> {
        Payments.defer(turn, payment, order);
        ReceiptStep.printNotice(turn, run.issuing(issued -> issued.withOrder(order)), order);
      }
    }
  }
}
