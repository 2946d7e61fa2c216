package org.hallkiosk.hardware.device;

/// How to scan.
///
/// @param dpi dots per inch; the scanner takes its nearest
/// @param colour or grey
/// @param mostPages the scan ends after this many pages, whatever the feeder still holds
public record ScanRequest(ScanSource source, int dpi, boolean colour, int mostPages) {
  public ScanRequest {
    if (dpi < 50 || dpi > 1200 || mostPages < 1) {
      throw new IllegalArgumentException("no scan has " + dpi + " dpi and " + mostPages + " pages");
    }
  }
}
