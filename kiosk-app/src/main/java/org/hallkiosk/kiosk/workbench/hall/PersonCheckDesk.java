package org.hallkiosk.kiosk.workbench.hall;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.workbench.hall.RequestBody.MalformedRequest;

/// Finds out whether the person before the terminal is the card's holder: by the face, or by a
/// one-time code to the registered phone. Each way has its own five attempts a session.
final class PersonCheckDesk {

  private static final int DIGITS = 6;

  private final Sessions sessions;
  private final Phones phones;
  private final RandomGenerator random;

  PersonCheckDesk(Sessions sessions, Phones phones, RandomGenerator random) {
    this.sessions = sessions;
    this.phones = phones;
    this.random = random;
  }

  Answer face(Arrival arrival, Instant now) throws MalformedRequest {
    byte[] jpeg = RequestBody.of(arrival.body(), "jpeg").bytes("jpeg");
    Optional<CitizenSession> session = sessions.of(arrival, now);
    if (session.isEmpty()) {
      return Answer.refused(Refusal.SIGNED_OUT);
    }
    Optional<Integer> left = session.get().tryFace();
    if (left.isEmpty()) {
      return Answer.refused(Refusal.TOO_MANY_ATTEMPTS);
    }
    boolean same = FaceComparer.matches(jpeg, FacePainter.portrait(session.get().citizen().look()));
    return same ? passed(session.get(), now) : notPassed(left.get());
  }

  Answer sendCode(Arrival arrival, Instant now) {
    Optional<CitizenSession> session = sessions.of(arrival, now);
    if (session.isEmpty()) {
      return Answer.refused(Refusal.SIGNED_OUT);
    }
    String code = ("%0" + DIGITS + "d").formatted(random.nextInt(1_000_000));
    if (!session.get().send(code, now)) {
      return Answer.refused(Refusal.TOO_MANY_ATTEMPTS);
    }
    Citizen citizen = session.get().citizen();
    phones.send(citizen, code, now);
    return Answer.ok(Map.of("maskedPhone", Phones.masked(citizen.phone()), "length", DIGITS));
  }

  Answer checkCode(Arrival arrival, Instant now) throws MalformedRequest {
    String code = RequestBody.of(arrival.body(), "code").text("code", "[0-9]{4,8}");
    Optional<CitizenSession> session = sessions.of(arrival, now);
    if (session.isEmpty()) {
      return Answer.refused(Refusal.SIGNED_OUT);
    }
    Optional<Integer> left = session.get().tryCode();
    if (left.isEmpty()) {
      return Answer.refused(Refusal.TOO_MANY_ATTEMPTS);
    }
    Optional<String> expected = session.get().expectedCode(now);
    if (expected.isEmpty()) {
      return Answer.refused(Refusal.CODE_EXPIRED);
    }
    return expected.get().equals(code) ? passed(session.get(), now) : notPassed(left.get());
  }

  private static Answer passed(CitizenSession session, Instant now) {
    session.passed(now);
    return Answer.ok(Map.of("result", "passed"));
  }

  private static Answer notPassed(int left) {
    return Answer.ok(Map.of("result", "not-passed", "attemptsLeft", left));
  }
}
