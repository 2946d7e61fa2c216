package org.hallkiosk.kiosk.workbench.hall;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;

/// Lets in what an enrolled terminal signed, now and for the first time.
final class Gate {

  private final Enrolments enrolments;
  private final SeenNonces seen = new SeenNonces();

  Gate(Enrolments enrolments) {
    this.enrolments = enrolments;
  }

  /// Empty when the request may come in; else why not, by its name in the contract.
  Optional<String> objection(Arrival arrival, Instant now) {
    if (arrival.headers().isEmpty()) {
      return Optional.of("SIGNATURE_INVALID");
    }
    Arrival.SignatureHeaders headers = arrival.headers().get();
    if (!headers.timestamp().matches("[0-9]{1,15}")
        || !headers.nonce().matches("[A-Za-z0-9_-]{16,64}")) {
      return Optional.of("SIGNATURE_INVALID");
    }
    Instant signedAt = Instant.ofEpochMilli(Long.parseLong(headers.timestamp()));
    if (SeenNonces.isSkewed(signedAt, now)) {
      return Optional.of("CLOCK_SKEW");
    }
    if (!isSigned(arrival, headers)) {
      return Optional.of("SIGNATURE_INVALID");
    }
    return seen.isNew(headers.terminal(), headers.nonce(), signedAt, now)
        ? Optional.empty()
        : Optional.of("NONCE_REPLAYED");
  }

  /// Under the algorithm that the terminal is enrolled for, and no other.
  private boolean isSigned(Arrival arrival, Arrival.SignatureHeaders headers) {
    Optional<TerminalKey> known = enrolments.of(headers.terminal());
    if (known.isEmpty()) {
      return false;
    }
    TerminalKey key = known.get();
    String prefix = key.algorithm() + " ";
    return headers.signature().startsWith(prefix)
        && decoded(headers.signature().substring(prefix.length()))
            .filter(signature -> key.hasSigned(signedText(arrival, headers, key), signature))
            .isPresent();
  }

  private static Optional<byte[]> decoded(String signature) {
    try {
      return Optional.of(Base64.getUrlDecoder().decode(signature));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static byte[] signedText(
      Arrival arrival, Arrival.SignatureHeaders headers, TerminalKey key) {
    StringBuilder text = new StringBuilder("HALL1\n").append(key.algorithm()).append('\n');
    text.append(headers.terminal()).append('\n');
    text.append(headers.timestamp()).append('\n');
    text.append(headers.nonce()).append('\n');
    text.append(arrival.method()).append('\n');
    text.append(arrival.path()).append('\n');
    text.append(
        Arrays.stream(arrival.query().split("&", -1)).sorted().collect(Collectors.joining("&")));
    text.append('\n').append(hash(key, arrival.body()));
    text.append('\n').append(hash(key, utf8(arrival.authorization())));
    return utf8(text.toString());
  }

  private static String hash(TerminalKey key, byte[] bytes) {
    return HexFormat.of().formatHex(key.hash(bytes));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
