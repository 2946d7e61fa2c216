package org.hallkiosk.kiosk.workbench;

import org.hallkiosk.kiosk.session.Event;

/// The mains of one terminal: on until the accident, off ever after. Safe for several threads.
final class PowerSupply {

  private final Accident accident;
  private final Runnable gone;
  private boolean off;

  /// @param gone told once, on the thread that noticed
  PowerSupply(Accident accident, Runnable gone) {
    this.accident = accident;
    this.gone = gone;
  }

  synchronized boolean isOff() {
    return off;
  }

  /// @throws PowerFailure where nothing may happen any more
  void before(Event event) {
    if (isOff() || accident.event().test(event)) {
      fail();
    }
  }

  /// @throws PowerFailure where nothing may happen any more
  void at(Accident.Write write, Accident.Moment moment) {
    if (isOff() || accident.strikes(write, moment)) {
      fail();
    }
  }

  private void fail() {
    boolean first;
    synchronized (this) {
      first = !off;
      off = true;
    }
    if (first) {
      gone.run();
    }
    throw new PowerFailure();
  }
}
