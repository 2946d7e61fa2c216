package org.hallkiosk.kiosk.workbench.hall.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/// Tickets that wait for their exchange, and tokens whose user was not asked for yet: each good
/// once, for a minute, at one terminal. Safe for use by several threads as far as the random source
/// is.
final class Tickets {

  private static final Duration LAST = Duration.ofMinutes(1);

  private final Map<String, Held> tickets = new ConcurrentHashMap<>();
  private final Map<String, Held> users = new ConcurrentHashMap<>();
  private final RandomGenerator random;

  Tickets(RandomGenerator random) {
    this.random = random;
  }

  private record Held(String terminal, ObjectNode session, Instant until) {
    boolean isFor(String asker, Instant now) {
      return terminal.equals(asker) && now.isBefore(until);
    }
  }

  /// @param session what the hall answered to the evidence: the token, and the user
  String issue(String terminal, ObjectNode session, Instant now) {
    tickets.values().removeIf(held -> !now.isBefore(held.until()));
    users.values().removeIf(held -> !now.isBefore(held.until()));
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    String ticket = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    tickets.put(ticket, new Held(terminal, session, now.plus(LAST)));
    return ticket;
  }

  /// The token for a ticket, unless it is unknown, used, too old or another terminal's.
  Optional<String> exchange(String ticket, String terminal, Instant now) {
    Optional<Held> held =
        Optional.ofNullable(tickets.remove(ticket)).filter(one -> one.isFor(terminal, now));
    held.ifPresent(
        one -> users.put(token(one.session()), new Held(terminal, one.session(), now.plus(LAST))));
    return held.map(one -> token(one.session()));
  }

  private static String token(ObjectNode session) {
    return session.path("token").asText();
  }

  /// Who a token stands for.
  Optional<ObjectNode> user(String token, String terminal, Instant now) {
    return Optional.ofNullable(users.remove(token))
        .filter(one -> one.isFor(terminal, now))
        .map(one -> one.session().deepCopy().without("token"));
  }
}
