package org.hallkiosk.kiosk.view;

/// Why a code is to be shown once more.
public enum CodeScanHint {
  NOTHING_READ,
  WRONG_CODE,
  SCANNER_FAILED
}
