package org.hallkiosk.hardware.device;

import java.util.List;
import java.util.Set;

/// What a printer can do, which does not change while it is open.
///
/// @param model as the printer names itself
/// @param documentFormats media types it takes
/// @param countsPages whether it confirms page by page
/// @param trays by the names that a device list may choose from; empty where the printer does not
///   say
public record PrinterCapabilities(
    String model, Set<String> documentFormats, boolean countsPages, List<String> trays) {

  public PrinterCapabilities {
    documentFormats = Set.copyOf(documentFormats);
    trays = List.copyOf(trays);
  }

  /// Of a printer that names no trays.
  public PrinterCapabilities(String model, Set<String> documentFormats, boolean countsPages) {
    this(model, documentFormats, countsPages, List.of());
  }
}
