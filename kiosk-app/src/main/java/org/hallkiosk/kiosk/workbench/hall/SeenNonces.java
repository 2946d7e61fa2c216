package org.hallkiosk.kiosk.workbench.hall;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/// Nonces that have arrived, remembered in memory for as long as their timestamps are accepted. A
/// restart forgets them, which harms nobody, because actions carry keys. Safe for use by several
/// threads.
public final class SeenNonces {

  /// How far a terminal's clock may be from the hall's.
  private static final Duration SKEW = Duration.ofMinutes(5);

  private final Set<String> seen = new HashSet<>();
  private final Deque<Seen> inOrder = new ArrayDeque<>();

  public static boolean isSkewed(Instant signedAt, Instant now) {
    return Duration.between(signedAt, now).abs().compareTo(SKEW) > 0;
  }

  /// Whether the nonce comes for the first time.
  public synchronized boolean isNew(String terminal, String nonce, Instant signedAt, Instant now) {
    while (!inOrder.isEmpty() && inOrder.getFirst().signedAt().plus(SKEW).isBefore(now)) {
      seen.remove(inOrder.removeFirst().name());
    }
    String name = terminal + " " + nonce;
    if (!seen.add(name)) {
      return false;
    }
    inOrder.addLast(new Seen(name, signedAt));
    return true;
  }

  private record Seen(String name, Instant signedAt) {}
}
