package org.hallkiosk.kiosk.session;

import java.util.Optional;
import org.hallkiosk.kiosk.view.Nearest;
import org.hallkiosk.kiosk.view.View;

/// How a service stands at the hall now, whatever this terminal's devices can do. What the hall
/// told last holds while it cannot be reached.
///
/// @param closed one of SUSPENDED, DEPARTMENT_DOWN, OUTSIDE_HOURS, NOT_OFFERED
/// @param terminal the nearest that can do it
/// @param window the nearest where people do it
public record Standing(
    Optional<View.Limit> closed, Optional<Nearest> terminal, Optional<Nearest> window) {

  public static final Standing OPEN =
      new Standing(Optional.empty(), Optional.empty(), Optional.empty());

  /// Where a citizen can go instead: another terminal helps where only this one's devices are at
  /// fault.
  Optional<Nearest> nearest(View.Limit limit) {
    return switch (limit) {
      case NO_CARD_READER,
          NO_PRINTER,
          NO_SLIPS,
          NO_CAMERA,
          NO_CARD_TERMINAL,
          NO_FORM_PRINTER,
          NO_DOCUMENT_SCANNER,
          NO_CHIP_READER,
          NO_CODE_SCANNER,
          NO_FINGERPRINT_READER,
          NO_CARD_DISPENSER ->
          terminal.or(() -> window);
      case NO_HALL, SUSPENDED, DEPARTMENT_DOWN, OUTSIDE_HOURS, NOT_OFFERED -> window;
      case IN_PERSON_ONLY, ADULTS_ONLY, NO_COMPANY -> Optional.empty();
    };
  }
}
