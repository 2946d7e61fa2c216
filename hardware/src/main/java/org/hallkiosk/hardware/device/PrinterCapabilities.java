package org.hallkiosk.hardware.device;

import java.util.Set;

/// What a printer can do, which does not change while it is open.
///
/// @param model as the printer names itself
/// @param documentFormats media types it takes
/// @param countsPages whether it confirms page by page
public record PrinterCapabilities(String model, Set<String> documentFormats, boolean countsPages) {

  public PrinterCapabilities {
    documentFormats = Set.copyOf(documentFormats);
  }
}
