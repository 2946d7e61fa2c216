package org.hallkiosk.kiosk.session;

import java.util.Optional;
import org.hallkiosk.hardware.device.CodeScan;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.hall.Order;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.PayHint;
import org.hallkiosk.kiosk.view.PayState;

/// The phone shows a code, and the terminal scans it.
record ScanningPhoneCode(IdempotencyKey payment, Order order, Ticket ticket)
    implements PaymentStep {

  static void begin(Turn turn, Run run, IdempotencyKey payment, Order order) {
    Ticket ticket = turn.ticket();
    turn.effect(new Effect.ReadCode(ticket, turn.policies().payFor()));
    turn.serve(run, new ScanningPhoneCode(payment, order, ticket));
  }

  @Override
  public Fen amount() {
    return order.amount();
  }

  @Override
  public PayState payState() {
    return PayState.SCANNING_CODE;
  }

  @Override
  public boolean mayLeave() {
    return true;
  }

  @Override
  public boolean mayGoBack() {
    return true;
  }

  @Override
  public Optional<Ticket> waitsOn() {
    return Optional.of(ticket);
  }

  @Override
  public void touched(Turn turn, Run run, Intent intent) {
    if (intent instanceof Intent.Back) {
      turn.serve(run, new ChoosingWay(payment, order, Optional.empty()));
    }
  }

  @Override
  public void answered(Turn turn, Run run, Event event) {
    if (event instanceof Event.CodeRead(Ticket asked, CodeScan scan) && asked.equals(ticket)) {
      switch (scan) {
        case CodeScan.Scanned(String text) -> ChargingPhone.begin(turn, run, payment, order, text);
        case CodeScan.NoCode _, CodeScan.Cancelled _, CodeScan.Failed _ ->
            turn.serve(run, new ChoosingWay(payment, order, Optional.of(PayHint.NOTHING_SCANNED)));
      }
    }
  }
}
