package org.hallkiosk.kiosk.workbench.hall;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// One citizen's time at one terminal, as the hall sees it. Safe for use by several threads.
final class CitizenSession {

  static final int MOST_ATTEMPTS = 5;
  static final Duration CODE_LASTS = Duration.ofMinutes(5);

  private static final Duration LASTS = Duration.ofMinutes(30);
  private static final Duration CHECK_LASTS = Duration.ofMinutes(15);

  private final Citizen citizen;
  private final String terminal;
  private final Instant openedAt;
  private Optional<Instant> checkedAt = Optional.empty();
  private Optional<OneTimeCode> code = Optional.empty();
  private int facesTried;
  private int codesTried;
  private int codesSent;

  CitizenSession(Citizen citizen, String terminal, Instant openedAt) {
    this.citizen = citizen;
    this.terminal = terminal;
    this.openedAt = openedAt;
  }

  Citizen citizen() {
    return citizen;
  }

  boolean isOpen(Instant now) {
    return now.isBefore(openedAt.plus(LASTS));
  }

  boolean belongsTo(String asker) {
    return terminal.equals(asker);
  }

  synchronized boolean isChecked(Instant now) {
    return checkedAt.filter(at -> now.isBefore(at.plus(CHECK_LASTS))).isPresent();
  }

  synchronized void passed(Instant now) {
    checkedAt = Optional.of(now);
    code = Optional.empty();
  }

  /// Counts one more; empty when there are no more.
  ///
  /// @return attempts that are left after this one
  synchronized Optional<Integer> tryFace() {
    return facesTried == MOST_ATTEMPTS
        ? Optional.empty()
        : Optional.of(MOST_ATTEMPTS - ++facesTried);
  }

  /// As [#tryFace()], for codes.
  synchronized Optional<Integer> tryCode() {
    return codesTried == MOST_ATTEMPTS
        ? Optional.empty()
        : Optional.of(MOST_ATTEMPTS - ++codesTried);
  }

  /// A new code ends the one before it.
  ///
  /// @return whether one more may be sent
  synchronized boolean send(String digits, Instant now) {
    if (codesSent == MOST_ATTEMPTS) {
      return false;
    }
    codesSent++;
    code = Optional.of(new OneTimeCode(digits, now.plus(CODE_LASTS)));
    return true;
  }

  /// Empty when no code is good any more.
  synchronized Optional<String> expectedCode(Instant now) {
    return code.filter(sent -> now.isBefore(sent.until())).map(OneTimeCode::digits);
  }

  private record OneTimeCode(String digits, Instant until) {}

  @Override
  public String toString() {
    return "CitizenSession[redacted]";
  }
}
