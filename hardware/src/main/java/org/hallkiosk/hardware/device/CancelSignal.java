package org.hallkiosk.hardware.device;

/// Asks a waiting operation to stop. The operation looks at it at least every 200 ms and then
/// answers "cancelled", which is not "timed out".
public final class CancelSignal {

  private volatile boolean requested;

  /// From any thread; idempotent.
  public void request() {
    requested = true;
  }

  public boolean requested() {
    return requested;
  }
}
