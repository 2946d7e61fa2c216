package org.hallkiosk.kiosk.workbench.hall;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.workbench.hall.RequestBody.MalformedRequest;

/// Opens and ends citizens' sessions.
final class SignInDesk {

  private static final String NAME = "(?s).{1,100}";
  private static final String NUMBER = "[1-9][0-9]{16}[0-9X]";

  private final Sessions sessions;
  private final Books books;
  private final byte[] pseudonymKey;

  SignInDesk(Sessions sessions, Books books, byte[] pseudonymKey) {
    this.sessions = sessions;
    this.books = books;
    this.pseudonymKey = pseudonymKey.clone();
  }

  Answer signIn(Arrival arrival, Instant now) throws MalformedRequest {
    RequestBody body =
        RequestBody.of(arrival.body(), "name", "number", "issuer", "validFrom", "validUntil");
    String name = body.text("name", NAME);
    Optional<Citizen> found =
        Citizens.withNumber(body.text("number", NUMBER))
            .filter(citizen -> citizen.person().name().equals(name));
    body.text("issuer", NAME);
    LocalDate from = body.date("validFrom");
    Optional<LocalDate> until = body.dateIfThere("validUntil");
    if (found.isEmpty()) {
      return Answer.refused(Refusal.PERSON_UNKNOWN);
    }
    Citizen citizen = found.get();
    if (citizen.standing() == Citizen.Standing.CARD_LOST) {
      return Answer.refused(Refusal.CARD_REPORTED_LOST);
    }
    return isValid(citizen, from, until, now)
        ? signedIn(citizen, arrival.terminal(), now)
        : Answer.refused(Refusal.CARD_EXPIRED);
  }

  /// The hall's record counts as well as what the card says.
  private static boolean isValid(
      Citizen citizen, LocalDate from, Optional<LocalDate> until, Instant now) {
    LocalDate today = now.atZone(CertificatePage.ZONE).toLocalDate();
    return !today.isBefore(from)
        && until.filter(today::isAfter).isEmpty()
        && citizen.validUntil().filter(today::isAfter).isEmpty();
  }

  private Answer signedIn(Citizen citizen, String terminal, Instant now) {
    String number = citizen.person().number().value();
    List<Map<String, String>> undelivered =
        books.undelivered(number).stream()
            .map(one -> Map.of("caseNumber", one.number(), "service", one.service()))
            .limit(50)
            .toList();
    return Answer.ok(
        Map.of(
            "token",
            sessions.open(citizen, terminal, now),
            "pseudonym",
            pseudonym(number),
            "undelivered",
            undelivered));
  }

  /// The same for a citizen at every sign-in, and worth nothing without the hall's key.
  private String pseudonym(String number) {
    byte[] hash = Gate.hmac(pseudonymKey, number);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 32);
  }

  Answer signOut(Arrival arrival, Instant now) {
    sessions.close(arrival, now);
    return Answer.nothing();
  }
}
