package org.hallkiosk.kiosk.hall;

/// A draft goes on on the citizen's phone.
///
/// @param codeText what the shown code says; worth nothing without the citizen's own sign-in there
public record HandOver(String codeText) {

  @Override
  public String toString() {
    return "HandOver[redacted]";
  }
}
