package org.hallkiosk.hardware.simulator.modbus;

/// One relay: on, off, or on until a moment of the board's clock. Guarded by the board.
final class Coil {
  private boolean on;
  private long until = Long.MAX_VALUE;
  private boolean timed;
  private boolean stuck;

  void set(boolean next) {
    if (!stuck) {
      on = next;
      timed = false;
    }
  }

  /// @return false when it does not pull for that
  boolean pulse(long now, long nanos) {
    if (!stuck) {
      on = true;
      timed = true;
      until = now + nanos;
    }
    return !stuck;
  }

  /// Stays as it is, whatever it is told.
  void stick(boolean next, long now) {
    on = on(now);
    timed = false;
    stuck = next;
  }

  /// Welded together: pulls, and stays so.
  void weld() {
    on = true;
    timed = false;
    stuck = true;
  }

  boolean on(long now) {
    return on && !(timed && now - until >= 0);
  }
}
