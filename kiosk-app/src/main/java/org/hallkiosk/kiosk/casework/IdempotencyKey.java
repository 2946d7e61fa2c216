package org.hallkiosk.kiosk.casework;

/// Names one action that changes something at the hall, however often it is sent or asked about.
/// Session id and counter: known before anything is sent, and written down first.
public record IdempotencyKey(String value) {

  public IdempotencyKey {
    if (!value.matches("[A-Za-z0-9-]{8,64}")) {
      throw new IllegalArgumentException("an idempotency key has 8 to 64 letters, digits or -");
    }
  }
}
