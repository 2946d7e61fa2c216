package org.hallkiosk.kiosk.workbench.hall;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// One applicant's time at one terminal, as the hall sees it. Safe for use by several threads.
final class CitizenSession {

  static final int MOST_ATTEMPTS = 5;
  static final Duration CODE_LASTS = Duration.ofMinutes(5);

  /// Nobody has a second code sent sooner.
  static final Duration CODE_PAUSE = Duration.ofMinutes(1);

  private static final Duration UNUSED_LASTS = Duration.ofMinutes(60);
  private static final Duration LASTS = Duration.ofHours(8);
  private static final Duration UNUSED_CHECK_LASTS = Duration.ofMinutes(15);
  private static final Duration CHECK_LASTS = Duration.ofHours(2);

  private final String token;
  private final Applicant applicant;
  private final Optional<Deputy> deputy;
  private final String terminal;
  private final Instant openedAt;
  private final boolean byPhone;
  private final Set<String> uploaded = ConcurrentHashMap.newKeySet();
  private final Set<String> made = ConcurrentHashMap.newKeySet();
  private Optional<Citizen> guardian = Optional.empty();
  private Instant usedAt;
  private Optional<Instant> checkedAt = Optional.empty();
  private Optional<Instant> checkUsedAt = Optional.empty();
  private Optional<OneTimeCode> code = Optional.empty();
  private int facesTried;
  private int codesTried;
  private int codesSent;
  private int staffTried;

  /// Who acts for the applicant, with the session in which they signed in themselves.
  ///
  /// @param mandate empty for companies
  record Deputy(CitizenSession session, Optional<String> mandate) {}

  /// @param byPhone whether the code on their phone signed them in
  CitizenSession(
      String token,
      Applicant applicant,
      Optional<Deputy> deputy,
      String terminal,
      Instant openedAt,
      boolean byPhone) {
    this.token = token;
    this.applicant = applicant;
    this.deputy = deputy;
    this.terminal = terminal;
    this.openedAt = openedAt;
    this.usedAt = openedAt;
    this.byPhone = byPhone;
  }

  String token() {
    return token;
  }

  Applicant applicant() {
    return applicant;
  }

  Optional<Deputy> deputy() {
    return deputy;
  }

  synchronized boolean isOpen(Instant now) {
    return now.isBefore(openedAt.plus(LASTS))
        && now.isBefore(usedAt.plus(UNUSED_LASTS))
        && deputy.map(one -> one.session().isOpen(now)).orElse(true);
  }

  /// Somebody asks something under it: it lasts on, and a check that counts still goes on counting.
  synchronized void use(Instant now) {
    boolean counts = isChecked(now);
    usedAt = now;
    if (counts) {
      checkUsedAt = Optional.of(now);
    }
    deputy.ifPresent(one -> one.session().use(now));
  }

  /// The session of whoever stands before the terminal: who is checked, and whose check counts.
  CitizenSession ofPresent() {
    return deputy.map(one -> one.session().ofPresent()).orElse(this);
  }

  boolean belongsTo(String asker) {
    return terminal.equals(asker);
  }

  /// Hashes of what was left here.
  Set<String> uploaded() {
    return uploaded;
  }

  /// Numbers of the cases that were filed here: nobody's cases belong to nobody else.
  Set<String> made() {
    return made;
  }

  /// Whose face and phone count: the guardian's once one was confirmed, the deputy's where one
  /// acts.
  synchronized Optional<Citizen> present() {
    return deputy.isPresent()
        ? deputy.get().session().present()
        : guardian.isPresent() ? guardian : applicant.person();
  }

  synchronized Optional<Citizen> guardian() {
    return guardian;
  }

  /// From now on it is the guardian who must be there.
  synchronized void guarded(Citizen by) {
    guardian = Optional.of(by);
    checkedAt = Optional.empty();
    code = Optional.empty();
  }

  synchronized boolean isChecked(Instant now) {
    return deputy.isPresent()
        ? deputy.get().session().isChecked(now)
        : isBefore(now, checkedAt, CHECK_LASTS) && isBefore(now, checkUsedAt, UNUSED_CHECK_LASTS);
  }

  private static boolean isBefore(Instant now, Optional<Instant> since, Duration lasts) {
    return since.filter(at -> now.isBefore(at.plus(lasts))).isPresent();
  }

  /// Whoever has passed has all attempts again, for when the check has lapsed.
  synchronized void passed(Instant now) {
    checkedAt = Optional.of(now);
    checkUsedAt = Optional.of(now);
    code = Optional.empty();
    facesTried = 0;
    codesTried = 0;
    codesSent = 0;
    staffTried = 0;
  }

  /// Whether a code would go to the phone that signed in.
  synchronized boolean isOfThisPhone() {
    return byPhone && guardian.isEmpty();
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

  /// Counts one more request to the staff; empty when there are no more.
  ///
  /// @return attempts that are left after this one
  synchronized Optional<Integer> tryStaff() {
    return staffTried == MOST_ATTEMPTS
        ? Optional.empty()
        : Optional.of(MOST_ATTEMPTS - ++staffTried);
  }

  /// How long no other code is sent; nothing where one may be.
  synchronized Duration codePause(Instant now) {
    return code.map(sent -> Duration.between(now, sent.at().plus(CODE_PAUSE)))
        .filter(Duration::isPositive)
        .orElse(Duration.ZERO);
  }

  /// A new code ends the one before it.
  ///
  /// @return whether one more may be sent
  synchronized boolean send(String digits, Instant now) {
    if (codesSent == MOST_ATTEMPTS) {
      return false;
    }
    codesSent++;
    code = Optional.of(new OneTimeCode(digits, now));
    return true;
  }

  /// Empty when no code is good any more.
  synchronized Optional<String> expectedCode(Instant now) {
    return code.filter(sent -> now.isBefore(sent.at().plus(CODE_LASTS))).map(OneTimeCode::digits);
  }

  private record OneTimeCode(String digits, Instant at) {}

  @Override
  public String toString() {
    return "CitizenSession[redacted]";
  }
}
