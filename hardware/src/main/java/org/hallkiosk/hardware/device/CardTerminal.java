package org.hallkiosk.hardware.device;

import java.util.function.Consumer;

/// A bank card terminal that takes one payment at a time.
public interface CardTerminal extends Device {
  /// Asks for the amount. Blocks until the citizen is done, up to the terminal's own patience. A
  /// [CardPayment.Unknown] outcome is queried, never paid again.
  ///
  /// @param progress what the citizen should do now, on the calling thread
  CardPayment pay(PaymentOrder order, Consumer<PaymentStage> progress, CancelSignal cancel);

  /// Asks what became of an order. Blocks up to 60 s.
  CardPayment query(String orderNumber);

  /// Takes a payment back. Blocks up to 60 s.
  Reversal reverse(String orderNumber);
}
