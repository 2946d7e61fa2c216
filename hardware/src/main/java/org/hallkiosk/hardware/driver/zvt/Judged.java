package org.hallkiosk.hardware.driver.zvt;

import java.util.Optional;
import org.hallkiosk.hardware.device.CardPayment;

/// What may be said of an order, and what the ledger shall remember of it.
///
/// @param note empty where nothing has become certain
record Judged(CardPayment payment, Optional<OrderState> note) {
  static Judged certain(CardPayment payment, OrderState note) {
    return new Judged(payment, Optional.of(note));
  }

  static Judged uncertain(CardPayment payment) {
    return new Judged(payment, Optional.empty());
  }
}
