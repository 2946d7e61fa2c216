package org.hallkiosk.kiosk;

/// The terminal cannot start: one sentence that says what, why, and what to do.
public final class CannotStart extends Exception {

  private static final long serialVersionUID = 1L;

  public CannotStart(String sentence) {
    super(sentence);
  }

  public String sentence() {
    return String.valueOf(getMessage());
  }
}
