package org.hallkiosk.kiosk.hall;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hallkiosk.kiosk.catalog.ServiceId;

/// What the hall offers, what of it cannot be done now, and where else it can.
///
/// @param services all that the hall knows, closed or not
/// @param closed services that cannot be submitted, with the reason
/// @param downDepartments by the names that the services' files use
/// @param elsewhere as seen from this terminal, the nearest first
public record HallStatus(
    Set<ServiceId> services,
    Map<ServiceId, Closure> closed,
    Set<String> downDepartments,
    List<Elsewhere> elsewhere) {

  public HallStatus {
    services = Set.copyOf(services);
    closed = Map.copyOf(closed);
    downDepartments = Set.copyOf(downDepartments);
    elsewhere = List.copyOf(elsewhere);
  }

  public enum Closure {
    /// Stopped everywhere, before its next submission.
    SUSPENDED,
    /// The back end closes at night, whatever the terminal does.
    OUTSIDE_HOURS
  }
}
