package org.hallkiosk.hardware.station;

/// An entry of the device list cannot be used; the message says why and what to do, without naming
/// the entry.
final class WrongEntryException extends Exception {
  private static final long serialVersionUID = 1;

  WrongEntryException(String message) {
    super(message);
  }
}
