package org.hallkiosk.kiosk.workbench.hall;

import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.CodeSent;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.PersonChecked;
import org.hallkiosk.kiosk.hall.StaffCheck;
import org.hallkiosk.kiosk.hall.StaffCheckNumber;
import org.hallkiosk.kiosk.identity.AgeGroup;
import org.hallkiosk.kiosk.workbench.hall.face.FaceComparer;

/// Finds out whether the person before the terminal is the card's holder, or the guardian who was
/// confirmed: by the face, by a one-time code to the registered phone, or by a member of the staff.
/// Each way has its own five attempts a session, until one has passed. A child is never checked
/// alone.
final class PersonCheckDesk {

  private static final int DIGITS = 6;

  private final Sessions sessions;
  private final Phones phones;
  private final StaffChecks staff;
  private final Situation situation;
  private final RandomGenerator random;

  PersonCheckDesk(
      Sessions sessions,
      Phones phones,
      StaffChecks staff,
      Situation situation,
      RandomGenerator random) {
    this.sessions = sessions;
    this.phones = phones;
    this.staff = staff;
    this.situation = situation;
    this.random = random;
  }

  HallAnswer<PersonChecked> face(Visitor visitor, byte[] jpeg) {
    Optional<CitizenSession> session = sessions.of(visitor).map(CitizenSession::ofPresent);
    Optional<Refusal> obstacle = obstacle(session, visitor);
    if (obstacle.isPresent()) {
      return new HallAnswer.Refused<>(obstacle.get());
    }
    CitizenSession open = session.orElseThrow();
    Optional<Integer> left = open.tryFace();
    if (left.isEmpty()) {
      return new HallAnswer.Refused<>(Refusal.TOO_MANY_ATTEMPTS);
    }
    Citizen present = open.present().orElseThrow();
    return compared(
        open,
        FaceComparer.matches(jpeg, FacePainter.portrait(present.lookOnRecord())),
        left.get(),
        visitor);
  }

  /// A code that is still fresh is not sent twice.
  HallAnswer<CodeSent> sendCode(Visitor visitor) {
    Optional<CitizenSession> session = sessions.of(visitor).map(CitizenSession::ofPresent);
    Optional<Refusal> obstacle = codeObstacle(session, visitor);
    if (obstacle.isPresent()) {
      return new HallAnswer.Refused<>(obstacle.get());
    }
    CitizenSession open = session.orElseThrow();
    return open.present()
        .flatMap(Citizen::phone)
        .map(phone -> sendCode(open, phone, visitor.now()))
        .orElseGet(() -> new HallAnswer.Refused<>(Refusal.NO_PHONE));
  }

  private HallAnswer<CodeSent> sendCode(CitizenSession session, String phone, Instant now) {
    if (session.codePause(now).isZero()) {
      String code = ("%0" + DIGITS + "d").formatted(random.nextInt(1_000_000));
      if (!session.send(code, now)) {
        return new HallAnswer.Refused<>(Refusal.TOO_MANY_ATTEMPTS);
      }
      phones.send(phone, code, now);
    }
    return new HallAnswer.Answered<>(
        new CodeSent(Phones.masked(phone), DIGITS, session.codePause(now)));
  }

  /// Nobody is checked by a phone alone.
  private static Optional<Refusal> codeObstacle(Optional<CitizenSession> session, Visitor visitor) {
    Optional<Refusal> obstacle = obstacle(session, visitor);
    return obstacle.isEmpty() && session.orElseThrow().isOfThisPhone()
        ? Optional.of(Refusal.SAME_PHONE)
        : obstacle;
  }

  HallAnswer<PersonChecked> checkCode(Visitor visitor, String code) {
    Optional<CitizenSession> session = sessions.of(visitor).map(CitizenSession::ofPresent);
    Optional<Refusal> obstacle = codeObstacle(session, visitor);
    if (obstacle.isPresent()) {
      return new HallAnswer.Refused<>(obstacle.get());
    }
    CitizenSession open = session.orElseThrow();
    Optional<Integer> left = open.tryCode();
    if (left.isEmpty()) {
      return new HallAnswer.Refused<>(Refusal.TOO_MANY_ATTEMPTS);
    }
    Optional<String> expected = open.expectedCode(visitor.now());
    return expected.isEmpty()
        ? new HallAnswer.Refused<>(Refusal.CODE_EXPIRED)
        : compared(open, expected.get().equals(code), left.get(), visitor);
  }

  HallAnswer<StaffCheckNumber> requestStaff(Visitor visitor, byte[] picture) {
    Optional<CitizenSession> session = sessions.of(visitor).map(CitizenSession::ofPresent);
    Optional<Refusal> obstacle = obstacle(session, visitor);
    if (obstacle.isPresent()) {
      return new HallAnswer.Refused<>(obstacle.get());
    }
    if (situation.staffIsAway()) {
      return new HallAnswer.Refused<>(Refusal.STAFF_AWAY);
    }
    CitizenSession open = session.orElseThrow();
    if (open.tryStaff().isEmpty()) {
      return new HallAnswer.Refused<>(Refusal.TOO_MANY_ATTEMPTS);
    }
    String number = "HY-%016X".formatted(random.nextLong());
    Citizen present = open.present().orElseThrow();
    staff.add(open, new StaffRequest(number, present, picture), visitor.now());
    return new HallAnswer.Answered<>(new StaffCheckNumber(number));
  }

  HallAnswer<StaffCheck> staff(Visitor visitor, String number) {
    Optional<CitizenSession> session = sessions.of(visitor).map(CitizenSession::ofPresent);
    if (session.isEmpty()) {
      return new HallAnswer.Refused<>(Refusal.SIGNED_OUT);
    }
    return new HallAnswer.Answered<>(staff.ask(session.get(), number, visitor.now()));
  }

  private static Optional<Refusal> obstacle(Optional<CitizenSession> session, Visitor visitor) {
    if (session.isEmpty()) {
      return Optional.of(Refusal.SIGNED_OUT);
    }
    if (session.get().present().isEmpty()) {
      return Optional.of(Refusal.INVALID_REQUEST);
    }
    boolean alone =
        session.get().guardian().isEmpty()
            && session.get().deputy().isEmpty()
            && session.get().applicant().ageGroup(SignInDesk.today(visitor.now()))
                == AgeGroup.UNDER_14;
    return alone ? Optional.of(Refusal.NOT_GUARDIAN) : Optional.empty();
  }

  private static HallAnswer<PersonChecked> compared(
      CitizenSession session, boolean same, int left, Visitor visitor) {
    if (same) {
      session.passed(visitor.now());
      return new HallAnswer.Answered<>(new PersonChecked.Passed());
    }
    return new HallAnswer.Answered<>(new PersonChecked.NotPassed(left));
  }
}
