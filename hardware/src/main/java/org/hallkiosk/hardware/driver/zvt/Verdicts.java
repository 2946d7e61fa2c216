package org.hallkiosk.hardware.driver.zvt;

import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.device.CardPayment;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;

/// What may be said of money. Only a result of success with the amount that was asked for is
/// "approved"; whatever contradicts itself is "unknown".
final class Verdicts {

  /// Below are the bank's own codes, from here on the terminal's (rev. 13.09, "Error-Messages").
  private static final int FIRST_OF_TERMINAL = 0x64;

  private static final int NOT_READABLE = 0x64;
  private static final int NO_CARD = 0x65;
  private static final int STOPPED = 0x6C;

  private Verdicts() {}

  /// Of the transaction that was just run.
  ///
  /// @param cancelled whether somebody here asked for an abort
  static Judged ended(LedgerLine order, Ran ran, boolean cancelled) {
    return switch (ran) {
      case Ran.Refused(int code) ->
          Judged.certain(
              new CardPayment.NotStarted(fault("the terminal refuses: code %02X".formatted(code))),
              new OrderState.Unsent());
      case Ran.Completed(List<StatusInformation> told) ->
          told.size() == 1
              ? told(order, told.getFirst(), cancelled)
              : unknown("the terminal gave " + told.size() + " different results");
      case Ran.Aborted(int code, List<StatusInformation> told) ->
          told.stream().anyMatch(StatusInformation::succeeded)
              ? unknown("the terminal reported success and then broke off")
              : failed(code == 0 ? resultOf(told) : code, cancelled);
    };
  }

  /// Of the last transaction, asked for later.
  ///
  /// @param before the mark of the last transaction before the order was sent
  static Judged asked(LedgerLine order, String before, LastTransaction last) {
    if (last instanceof LastTransaction.Untold || before.equals(LastTransaction.UNTOLD)) {
      return unknown("this terminal does not tell what became of a payment: look into its journal");
    }
    if (last.mark().equals(before)) {
      return Judged.certain(new CardPayment.NotFound(), new OrderState.Unsent());
    }
    return switch (last) {
      case LastTransaction.Told(StatusInformation status) ->
          status.originalTrace().isPresent()
              ? unknown("the terminal's last transaction is a reversal")
              : told(order, status, false);
      case LastTransaction.None _, LastTransaction.Untold _ ->
          unknown("the terminal has emptied its memory since: look into its journal");
    };
  }

  static CardPayment approved(LedgerLine order, OrderState.Booking booking) {
    return new CardPayment.Approved(booking.authorisation(), booking.trace(), order.amountFen());
  }

  private static Judged told(LedgerLine order, StatusInformation status, boolean cancelled) {
    if (status.result().isEmpty()) {
      return unknown("the terminal gave no result");
    }
    if (!status.amountFen().orElse(order.amountFen()).equals(order.amountFen())) {
      return unknown("the terminal tells of another amount: look into its journal");
    }
    if (!status.succeeded()) {
      return failed(status.result().get(), cancelled);
    }
    return status.amountFen().isEmpty()
        ? unknown("the terminal booked and did not tell how much")
        : booked(order, OrderState.Booking.of(status));
  }

  private static Judged booked(LedgerLine order, OrderState.Booking booking) {
    return Judged.certain(approved(order, booking), new OrderState.Approved(booking));
  }

  private static Judged failed(int code, boolean cancelled) {
    return switch (code) {
      case 0 -> unknown("the terminal broke off and gave no reason");
      case STOPPED ->
          notPaid(
              cancelled
                  ? new CardPayment.Cancelled()
                  : new CardPayment.NotPaid("stopped at the terminal, by key or by time"));
      case NOT_READABLE, NO_CARD -> notPaid(new CardPayment.NotPaid("the card could not be read"));
      default ->
          Judged.certain(
              new CardPayment.Declined(declined(code)), new OrderState.Declined(declined(code)));
    };
  }

  private static Judged notPaid(CardPayment payment) {
    return Judged.certain(payment, new OrderState.NotPaid());
  }

  /// ISO 8583's two digits for the bank's codes; the terminal's own are marked.
  private static String declined(int code) {
    return code < FIRST_OF_TERMINAL ? "%02d".formatted(code) : "ZVT %02X".formatted(code);
  }

  private static int resultOf(List<StatusInformation> told) {
    return told.stream()
        .map(StatusInformation::result)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(0);
  }

  private static Judged unknown(String detail) {
    return Judged.uncertain(new CardPayment.Unknown(fault(detail)));
  }

  private static Fault fault(String detail) {
    return Fault.of(FaultCode.DEVICE_ERROR, detail);
  }
}
