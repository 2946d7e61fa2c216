package org.hallkiosk.kiosk.workbench.hall;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.workbench.hall.RequestBody.MalformedRequest;

/// Brings a request that was let in to its desk.
final class Counter {

  private final SignInDesk signIn;
  private final PersonCheckDesk personCheck;
  private final CertificateDesk certificates;
  private final CaseDesk cases;
  private final Books books;

  Counter(
      SignInDesk signIn,
      PersonCheckDesk personCheck,
      CertificateDesk certificates,
      CaseDesk cases,
      Books books) {
    this.signIn = signIn;
    this.personCheck = personCheck;
    this.certificates = certificates;
    this.cases = cases;
    this.books = books;
  }

  /// @param fault what a document shall suffer
  Answer answer(Arrival arrival, Instant now, Optional<Misbehaviour> fault) throws IOException {
    try {
      return switch (arrival.operation()) {
        case TIME -> Answer.ok(Map.of("now", Answer.shown(now)));
        case SIGN_IN -> signIn.signIn(arrival, now);
        case SIGN_OUT -> signIn.signOut(arrival, now);
        case CHECK_FACE -> personCheck.face(arrival, now);
        case SEND_CODE -> personCheck.sendCode(arrival, now);
        case CHECK_CODE -> personCheck.checkCode(arrival, now);
        case DOCUMENT -> cases.document(arrival, now, fault);
        case QUERY -> books.query(key(arrival), now).answer(key(arrival));
        case SUBMIT ->
            certificates.submit(arrival, key(arrival), content(arrival), now).answer(key(arrival));
        case REPORT_DELIVERY ->
            cases.delivery(arrival, key(arrival), content(arrival), now).answer(key(arrival));
        case RATE ->
            cases.rating(arrival, key(arrival), content(arrival), now).answer(key(arrival));
      };
    } catch (MalformedRequest e) {
      return Answer.refused(Refusal.INVALID_REQUEST);
    }
  }

  private static ActionKey key(Arrival arrival) {
    return new ActionKey(arrival.terminal(), arrival.subject());
  }

  private static String content(Arrival arrival) {
    return arrival.operation() + " " + CertificateOffice.sha256(arrival.body());
  }
}
