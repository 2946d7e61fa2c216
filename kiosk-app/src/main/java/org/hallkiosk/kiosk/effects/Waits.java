package org.hallkiosk.kiosk.effects;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.kiosk.session.Ticket;

/// What each device lane waits for, so that it can be called off.
final class Waits {

  private final Map<Lane, Wait> current = new EnumMap<>(Lane.class);

  private record Wait(Optional<Ticket> ticket, CancelSignal signal) {}

  /// Calls off what the lane waited for before.
  synchronized CancelSignal begin(Lane lane, Ticket ticket) {
    return begin(lane, Optional.of(ticket));
  }

  /// Of a wait that only the wipe calls off.
  synchronized CancelSignal begin(Lane lane) {
    return begin(lane, Optional.empty());
  }

  private CancelSignal begin(Lane lane, Optional<Ticket> ticket) {
    callOff(lane);
    CancelSignal signal = new CancelSignal();
    current.put(lane, new Wait(ticket, signal));
    return signal;
  }

  /// Ends the wait that began under the ticket, and no other. Too late is no error.
  synchronized void callOff(Ticket ticket) {
    current.values().stream()
        .filter(wait -> wait.ticket().equals(Optional.of(ticket)))
        .forEach(wait -> wait.signal().request());
  }

  synchronized void callOffAll() {
    current.keySet().stream().toList().forEach(this::callOff);
  }

  private void callOff(Lane lane) {
    Optional.ofNullable(current.remove(lane)).ifPresent(wait -> wait.signal().request());
  }
}
