package org.hallkiosk.kiosk.hall;

import java.util.Optional;
import java.util.Set;
import org.hallkiosk.kiosk.catalog.Hours;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.catalog.Texts;

/// Another place where a citizen can be served.
///
/// @param name such as a terminal's number or a window's
/// @param services what can be done there; of a terminal, what its devices can do now
/// @param hours when it is open; empty for around the clock
public record Elsewhere(
    Kind kind, Texts name, Texts address, Set<ServiceId> services, Optional<Hours> hours) {

  public Elsewhere {
    services = Set.copyOf(services);
  }

  public enum Kind {
    /// People serve there, whatever a terminal's devices can do.
    WINDOW,
    TERMINAL
  }
}
