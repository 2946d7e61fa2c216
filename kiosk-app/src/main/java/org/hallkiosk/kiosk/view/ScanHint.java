package org.hallkiosk.kiosk.view;

/// Why a page is to be scanned once more.
public enum ScanHint {
  NOTHING_THERE,
  NOT_WHOLE,
  BLURRED,
  BLANK,
  SCANNER_FAILED
}
