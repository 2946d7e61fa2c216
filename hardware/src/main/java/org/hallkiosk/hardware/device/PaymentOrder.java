package org.hallkiosk.hardware.device;

import java.util.regex.Pattern;

/// One amount to be paid.
///
/// @param number unique for ever, 6 to 32 letters and digits
/// @param amountFen in fen, at least 1
public record PaymentOrder(String number, long amountFen) {
  private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z]{6,32}");

  public PaymentOrder {
    if (!NUMBER.matcher(number).matches() || amountFen < 1) {
      throw new IllegalArgumentException(
          "no order has the number " + number + " and " + amountFen + " fen");
    }
  }
}
