package org.hallkiosk.kiosk.workbench.hall;

import java.util.Map;
import java.util.Optional;

/// One request as it came off the wire.
///
/// @param path percent-encoded
/// @param query without the question mark; empty without one
/// @param headers by their names in small letters, the first of each
public record Received(
    String method, String path, String query, Map<String, String> headers, byte[] body) {

  public Received {
    headers = Map.copyOf(headers);
  }

  /// @param name in small letters
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  @Override
  public String toString() {
    return "Received[" + method + "]";
  }
}
