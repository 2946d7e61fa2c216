package org.hallkiosk.kiosk;

import java.util.Optional;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.Screen;
import org.hallkiosk.kiosk.view.View;

/// What stands on the screen when the terminal may do nothing any more: it says why, and 12345.
final class HaltedScreen {

  private HaltedScreen() {}

  static Screen get() {
    return new Screen(
        Long.MAX_VALUE,
        Language.ZH,
        new View.Problem(ProblemCode.TERMINAL_FAULT, Optional.empty(), Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        false);
  }
}
