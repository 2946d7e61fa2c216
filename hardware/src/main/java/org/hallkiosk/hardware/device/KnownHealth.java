package org.hallkiosk.hardware.device;

import java.io.IOException;

/// What a driver knows of its device without asking it: how its last call ended. From any thread.
public final class KnownHealth {
  private final Fault closed;
  private volatile Health last = Health.READY;
  private volatile boolean over;

  /// @param closed the sentence for calls that come when the device was closed, or that this ends
  public KnownHealth(String closed) {
    this.closed = Fault.of(FaultCode.CLOSED, closed);
  }

  public void is(Health now) {
    last = now;
  }

  /// Its wire failed, and the call with it.
  ///
  /// @return what the call answers with: that the device was closed, if that is why
  public Fault lost(FaultCode code, IOException why) {
    Fault fault = Fault.of(code, String.valueOf(why.getMessage()));
    last = Health.broken(fault);
    return over ? closed : fault;
  }

  /// Ready until something else is known, never after closing.
  public Health health() {
    return over ? Health.broken(closed) : last;
  }

  /// Comes before the wire is closed, so that the call which this ends knows why.
  public void close() {
    over = true;
  }

  public boolean closed() {
    return over;
  }

  public Fault closedFault() {
    return closed;
  }
}
