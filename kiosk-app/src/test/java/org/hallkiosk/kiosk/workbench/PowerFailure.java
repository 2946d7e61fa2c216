package org.hallkiosk.kiosk.workbench;

/// The power has gone: whatever was under way is not gone on with.
final class PowerFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PowerFailure() {
    super("the power has gone");
  }
}
