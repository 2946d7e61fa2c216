package org.hallkiosk.kiosk.workbench.hall;

import java.util.Optional;

/// One request as it came in, the transport taken off.
///
/// @param subject the idempotency key or the number in the path; empty where there is none
/// @param path percent-encoded
/// @param query without the question mark; empty without one
/// @param headers of the signature; empty where one is missing
/// @param authorization the header's value; empty without one
public record Arrival(
    Operation operation,
    String subject,
    String method,
    String path,
    String query,
    Optional<SignatureHeaders> headers,
    String authorization,
    byte[] body) {

  /// What says who sent it, and proves it.
  public record SignatureHeaders(
      String terminal, String timestamp, String nonce, String signature) {}

  /// Empty unless the request was signed; who it claims to be, until the gate has looked.
  public String terminal() {
    return headers.map(SignatureHeaders::terminal).orElse("");
  }

  String token() {
    return authorization.startsWith("Bearer ") ? authorization.substring(7) : "";
  }

  @Override
  public String toString() {
    return "Arrival[" + operation + "]";
  }
}
