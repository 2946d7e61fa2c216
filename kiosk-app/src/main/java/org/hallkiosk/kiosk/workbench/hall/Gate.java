package org.hallkiosk.kiosk.workbench.hall;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
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
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Lets in what an enrolled terminal signed, now and for the first time. Nonces are remembered in
/// memory for as long as their timestamps are accepted; a restart forgets them, which harms nobody,
/// because actions carry keys.
final class Gate {

  private static final Duration SKEW = Duration.ofMinutes(5);
  private static final String ALGORITHM = "HMAC-SHA256";

  private final TerminalSecrets secrets;
  private final Set<String> seen = new HashSet<>();
  private final Deque<Seen> inOrder = new ArrayDeque<>();

  Gate(TerminalSecrets secrets) {
    this.secrets = secrets;
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

  private boolean isSigned(Arrival arrival, Arrival.SignatureHeaders headers) {
    Optional<byte[]> secret = secrets.of(headers.terminal());
    if (secret.isEmpty()) {
      return false;
    }
    String expected =
        ALGORITHM
            + " "
            + Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(hmac(secret.get(), signedText(arrival, headers)));
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8),
        headers.signature().getBytes(StandardCharsets.UTF_8));
  }

  private static String signedText(Arrival arrival, Arrival.SignatureHeaders headers) {
    StringBuilder text = new StringBuilder("HALL1\n").append(ALGORITHM).append('\n');
    text.append(headers.terminal()).append('\n');
    text.append(headers.timestamp()).append('\n');
    text.append(headers.nonce()).append('\n');
    text.append(arrival.method()).append('\n');
    text.append(arrival.path()).append('\n');
    text.append(
        Arrays.stream(arrival.query().split("&", -1)).sorted().collect(Collectors.joining("&")));
    text.append('\n').append(hash(arrival.body()));
    text.append('\n').append(hash(arrival.authorization().getBytes(StandardCharsets.UTF_8)));
    return text.toString();
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static byte[] hmac(byte[] secret, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA256", e);
    }
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
