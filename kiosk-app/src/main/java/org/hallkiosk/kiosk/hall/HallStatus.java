package org.hallkiosk.kiosk.hall;

import java.util.Map;
import java.util.Set;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.catalog.Texts;

/// What the hall cannot do now.
///
/// @param closed services that cannot be submitted, with the reason
/// @param downDepartments by the names that the services' files use
/// @param nearest where else the citizen can go now, such as the next open window
public record HallStatus(
    Map<ServiceId, Closure> closed, Set<String> downDepartments, Texts nearest) {

  public HallStatus {
    closed = Map.copyOf(closed);
    downDepartments = Set.copyOf(downDepartments);
  }

  public enum Closure {
    /// Stopped everywhere, before its next submission.
    SUSPENDED,
    /// The back end closes at night, whatever the terminal does.
    OUTSIDE_HOURS
  }
}
