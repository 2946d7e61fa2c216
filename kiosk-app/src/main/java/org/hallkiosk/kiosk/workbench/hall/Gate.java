package org.hallkiosk.kiosk.workbench.hall;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Base64;
import java.util.Deque;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Lets in what an enrolled terminal signed, now and for the first time. Nonces are remembered in
/// memory for as long as their timestamps are accepted; a restart forgets them, which harms nobody,
/// because actions carry keys.
final class Gate {

  private static final Duration SKEW = Duration.ofMinutes(5);

  private final Enrolments enrolments;
  private final Set<String> seen = new HashSet<>();
  private final Deque<Seen> inOrder = new ArrayDeque<>();

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
    if (Duration.between(signedAt, now).abs().compareTo(SKEW) > 0) {
      return Optional.of("CLOCK_SKEW");
    }
    if (!isSigned(arrival, headers)) {
      return Optional.of("SIGNATURE_INVALID");
    }
    return isNew(headers, signedAt, now) ? Optional.empty() : Optional.of("NONCE_REPLAYED");
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

  private synchronized boolean isNew(
      Arrival.SignatureHeaders headers, Instant signedAt, Instant now) {
    while (!inOrder.isEmpty() && inOrder.getFirst().signedAt().plus(SKEW).isBefore(now)) {
      seen.remove(inOrder.removeFirst().name());
    }
    String name = headers.terminal() + " " + headers.nonce();
    if (!seen.add(name)) {
      return false;
    }
    inOrder.addLast(new Seen(name, signedAt));
    return true;
  }

  private record Seen(String name, Instant signedAt) {}
}
