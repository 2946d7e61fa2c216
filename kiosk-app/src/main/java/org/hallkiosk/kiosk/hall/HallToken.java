package org.hallkiosk.kiosk.hall;

/// The secret that stands for a signed-in citizen at the hall. Lives in the session's state, and is
/// forgotten with it.
public record HallToken(String value) {

  @Override
  public String toString() {
    return "HallToken[redacted]";
  }
}
