package org.hallkiosk.hardware.simulator.nut;

/// What a NUT server can say, or not, instead of an answer.
public enum NutFault {
  /// `ERR DRIVER-NOT-CONNECTED`: the driver's process is gone.
  DRIVER_GONE("ERR DRIVER-NOT-CONNECTED"),
  /// `ERR DATA-STALE`: the UPS does not answer the driver.
  DATA_STALE("ERR DATA-STALE"),
  /// `ERR UNKNOWN-UPS`
  UNKNOWN_UPS("ERR UNKNOWN-UPS"),
  /// `ERR ACCESS-DENIED`
  ACCESS_DENIED("ERR ACCESS-DENIED"),
  /// An `ERR` that is in no document.
  NEW_ERROR("ERR SOMETHING-NEW \u0007"),
  /// A megabyte without an end of line.
  ENDLESS_LINE("VAR ".repeat(250_000)),
  /// A list without an end.
  ENDLESS_LIST(""),
  /// Something that is not NUT.
  OTHER_PROTOCOL("HTTP/1.1 400 Bad Request"),
  /// No answer.
  MUTE("");

  private final String line;

  NutFault(String line) {
    this.line = line;
  }

  String line() {
    return line;
  }
}
