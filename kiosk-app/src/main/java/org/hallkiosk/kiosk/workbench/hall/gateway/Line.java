package org.hallkiosk.kiosk.workbench.hall.gateway;

import java.time.Instant;
import java.util.Optional;
import org.hallkiosk.kiosk.workbench.hall.Received;

/// What the headers of a request say about it.
record Line(String path, String app, String timestamp, String nonce, String token, String sign) {

  /// Empty where one is missing or cannot be.
  static Optional<Line> of(Received request) {
    Line line =
        new Line(
            request.path(),
            request.header("x-app-id").orElse(""),
            request.header("x-timestamp").orElse(""),
            request.header("x-nonce").orElse(""),
            request.header("x-access-token").orElse(""),
            request.header("x-sign").orElse(""));
    return line.isWhole() && request.query().isEmpty() ? Optional.of(line) : Optional.empty();
  }

  private boolean isWhole() {
    return timestamp.matches("[0-9]{1,15}")
        && nonce.matches("[A-Za-z0-9_-]{16,64}")
        && sign.matches("[0-9a-f]{64}");
  }

  Instant signedAt() {
    return Instant.ofEpochMilli(Long.parseLong(timestamp));
  }

  String text() {
    return "POST\n%s\n%s\n%s\n%s\n%s".formatted(path, app, timestamp, nonce, token);
  }

  @Override
  public String toString() {
    return "Line[" + path + "]";
  }
}
