package org.hallkiosk.kiosk.effects;

import java.util.EnumMap;
import java.util.Map;
import org.hallkiosk.hardware.device.CancelSignal;

/// What each device lane waits for, so that it can be called off.
final class Waits {

  private final Map<Lane, CancelSignal> current = new EnumMap<>(Lane.class);

  /// Calls off what the lane waited for before.
  synchronized CancelSignal begin(Lane lane) {
    callOff(lane);
    CancelSignal signal = new CancelSignal();
    current.put(lane, signal);
    return signal;
  }

  synchronized void callOff(Lane lane) {
    CancelSignal before = current.remove(lane);
    if (before != null) {
      before.request();
    }
  }
}
