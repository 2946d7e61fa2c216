package org.hallkiosk.hardware.printing;

import java.util.Optional;
import org.hallkiosk.hardware.conformance.Deed;

/// What hands do to a simulated printer, by the names on its board.
final class PrinterDeeds {
  private PrinterDeeds() {}

  static Optional<String> named(Deed deed) {
    return switch (deed) {
      case UNPLUG -> Optional.of("unplug");
      case PLUG_IN -> Optional.of("plug-in");
      case EMPTY_TRAY -> Optional.of("paper-out");
      case FILL_TRAY -> Optional.of("paper-low");
      case OPEN_COVER -> Optional.of("cover-open");
      case SHUT_COVER -> Optional.of("cover-shut");
      default -> Optional.empty();
    };
  }
}
