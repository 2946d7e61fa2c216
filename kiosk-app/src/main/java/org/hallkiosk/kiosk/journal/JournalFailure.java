package org.hallkiosk.kiosk.journal;

/// The disk did not take an entry. The terminal stops serving: without a record nothing may happen.
public final class JournalFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public JournalFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
