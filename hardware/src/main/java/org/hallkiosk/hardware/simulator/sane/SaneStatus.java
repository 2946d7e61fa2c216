package org.hallkiosk.hardware.simulator.sane;

/// What a scanner may answer instead of a page, with the words and exit codes that `scanimage`
/// 1.1.1 was heard to use for SANE's `test` backend.
public enum SaneStatus {
  UNSUPPORTED(1, "Operation not supported"),
  CANCELLED(2, "Operation was canceled"),
  DEVICE_BUSY(3, "Device busy"),
  PAPER_JAM(6, "Document feeder jammed"),
  NO_DOCS(7, "Document feeder out of documents"),
  COVER_OPEN(8, "Scanner cover is open"),
  IO_ERROR(9, "Error during device I/O"),
  NO_MEMORY(10, "Out of memory"),
  ACCESS_DENIED(11, "Access to resource has been denied");

  private final int code;
  private final String words;

  SaneStatus(int code, String words) {
    this.code = code;
    this.words = words;
  }

  int code() {
    return code;
  }

  String words() {
    return words;
  }
}
