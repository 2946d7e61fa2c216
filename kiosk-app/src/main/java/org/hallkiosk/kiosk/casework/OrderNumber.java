package org.hallkiosk.kiosk.casework;

/// What the hall calls a payment order. Registered there before anything is shown, so that money
/// paid at a terminal that burns is not lost.
public record OrderNumber(String value) {

  public OrderNumber {
    if (!value.matches("[A-Za-z0-9-]{6,40}")) {
      throw new IllegalArgumentException("an order number has 6 to 40 letters, digits or -");
    }
  }
}
