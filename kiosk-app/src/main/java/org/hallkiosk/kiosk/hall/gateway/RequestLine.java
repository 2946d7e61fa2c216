package org.hallkiosk.kiosk.hall.gateway;

/// What makes a request one of its own: no two have the same nonce.
///
/// @param path percent-encoded, as it is sent
/// @param app the id under which the terminal is enrolled
/// @param timestamp milliseconds since 1970
/// @param token the citizen's; empty without one
record RequestLine(String path, String app, long timestamp, String nonce, String token) {

  /// As signatures and seals have it.
  String text() {
    return String.join("\n", "POST", path, app, Long.toString(timestamp), nonce, token);
  }

  @Override
  public String toString() {
    return "RequestLine[" + path + "]";
  }
}
