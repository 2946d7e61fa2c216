package org.hallkiosk.hardware.driver.zvt;

import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.device.CardPayment;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Reversal;

/// What may be said of money that was to be given back.
final class Reversals {

  private static final int ALREADY_REVERSED = 0xB4;

  private Reversals() {}

  static Reversal ended(Ran ran) {
    return switch (ran) {
      case Ran.Completed(List<StatusInformation> told) ->
          told.size() == 1 ? told(told.getFirst()) : unknown("the terminal gave no clear result");
      case Ran.Aborted(int code, List<StatusInformation> told) ->
          told.stream().anyMatch(StatusInformation::succeeded)
              ? unknown("the terminal reported success and then broke off")
              : refused(code);
      case Ran.Refused(int code) -> refused(code);
    };
  }

  private static Reversal told(StatusInformation status) {
    return status.succeeded()
        ? new Reversal.Reversed()
        : status
            .result()
            .map(Reversals::refused)
            .orElseGet(() -> unknown("the terminal gave no result"));
  }

  private static Reversal refused(int code) {
    return code == ALREADY_REVERSED
        ? new Reversal.Reversed()
        : new Reversal.Refused("ZVT %02X".formatted(code));
  }

  /// What the terminal's last transaction says of a reversal whose end was not heard.
  static Judged asked(LedgerLine order, OrderState.Booking booking, LastTransaction last) {
    if (last instanceof LastTransaction.Told(StatusInformation status)) {
      boolean takenBack = status.originalTrace().equals(Optional.of(booking.trace()));
      if (takenBack && status.succeeded()) {
        return Judged.certain(new CardPayment.Reversed(), new OrderState.Reversed());
      }
      if (status.mark().equals(booking.mark())) {
        return Judged.certain(Verdicts.approved(order, booking), new OrderState.Approved(booking));
      }
    }
    return Judged.uncertain(
        new CardPayment.Unknown(
            Fault.of(FaultCode.DEVICE_ERROR, "reversed or not: ask for the reversal again")));
  }

  private static Reversal unknown(String detail) {
    return new Reversal.Unknown(Fault.of(FaultCode.DEVICE_ERROR, detail));
  }
}
