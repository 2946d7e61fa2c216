package org.hallkiosk.kiosk.session;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.kiosk.catalog.Service;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.view.View;

/// Whether a service can be finished now: told before anybody starts. A lacking slip or camera
/// shuts nobody out, since the case number stands on the screen and a code can replace the face.
final class Availability {

  private Availability() {}

  /// Why the service cannot be started now.
  static Optional<View.Limit> of(Service service, Set<View.Limit> limits) {
    return service.steps().stream()
        .flatMap(step -> needed(step).stream())
        .filter(limits::contains)
        .findFirst();
  }

  private static List<View.Limit> needed(ServiceStep step) {
    return switch (step) {
      case ServiceStep.Submit _ -> List.of(View.Limit.NO_HALL);
      case ServiceStep.Print _ -> List.of(View.Limit.NO_PRINTER, View.Limit.NO_HALL);
      case ServiceStep.Identify _,
          ServiceStep.CheckPerson _,
          ServiceStep.Choose _,
          ServiceStep.Review _,
          ServiceStep.Receipt _,
          ServiceStep.Rate _ ->
          List.of();
    };
  }
}
