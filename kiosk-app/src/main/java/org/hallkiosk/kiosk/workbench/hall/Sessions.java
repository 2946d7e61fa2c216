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
  private final StaffChecks staffChecks;

  /// @param staffChecks whose pictures go with the sessions
  Sessions(RandomGenerator random, StaffChecks staffChecks) {
    this.random = random;
    this.staffChecks = staffChecks;
  }

  /// For somebody who is acted for.
  CitizenSession open(
      Applicant applicant, CitizenSession.Deputy deputy, String terminal, Instant now) {
    return open(applicant, Optional.of(deputy), terminal, now, false);
  }

  /// @param byPhone whether the code on their phone signed them in
  CitizenSession open(Applicant applicant, String terminal, Instant now, boolean byPhone) {
    return open(applicant, Optional.empty(), terminal, now, byPhone);
  }

  private CitizenSession open(
      Applicant applicant,
      Optional<CitizenSession.Deputy> deputy,
      String terminal,
      Instant now,
      boolean byPhone) {
    open.values().removeIf(session -> !session.isOpen(now));
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    CitizenSession session = new CitizenSession(token, applicant, deputy, terminal, now, byPhone);
    open.put(token, session);
    return session;
  }

  /// Whoever asks uses it.
  Optional<CitizenSession> of(Visitor visitor) {
    Optional<CitizenSession> session = found(visitor);
    session.ifPresent(one -> one.use(visitor.now()));
    return session;
  }

  private Optional<CitizenSession> found(Visitor visitor) {
    return Optional.ofNullable(open.get(visitor.token()))
        .filter(session -> session.isOpen(visitor.now()))
        .filter(session -> session.belongsTo(visitor.terminal()));
  }

  /// Ends a session, and those in which its holder acts for others.
  void close(Visitor visitor) {
    of(visitor)
        .ifPresent(
            session -> {
              open.remove(session.token());
              staffChecks.forget(session);
              open.values()
                  .removeIf(
                      other -> other.deputy().filter(one -> one.session() == session).isPresent());
            });
  }
}
