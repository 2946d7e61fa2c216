package org.hallkiosk.kiosk.workbench.hall;

import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/// The citizens who are signed in, by token. A restart of the hall ends all sessions. Safe for use
/// by several threads as far as the random source is.
final class Sessions {

  private final Map<String, CitizenSession> open = new ConcurrentHashMap<>();
  private final RandomGenerator random;

  Sessions(RandomGenerator random) {
    this.random = random;
  }

  /// @return the new session's token
  String open(Citizen citizen, String terminal, Instant now) {
    open.values().removeIf(session -> !session.isOpen(now));
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    open.put(token, new CitizenSession(citizen, terminal, now));
    return token;
  }

  Optional<CitizenSession> of(Arrival arrival, Instant now) {
    return Optional.ofNullable(open.get(arrival.token()))
        .filter(session -> session.isOpen(now) && session.belongsTo(arrival.terminal()));
  }

  void close(Arrival arrival, Instant now) {
    if (of(arrival, now).isPresent()) {
      open.remove(arrival.token());
    }
  }
}
