package org.hallkiosk.kiosk.workbench.hall;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.workbench.hall.RequestBody.MalformedRequest;

/// Everything about a case after its decision: the document, its delivery, the rating.
final class CaseDesk {

  private static final String CASE_NUMBER = "[A-Za-z0-9-]{6,40}";

  private final Sessions sessions;
  private final Books books;
  private final CertificateOffice office;

  CaseDesk(Sessions sessions, Books books, CertificateOffice office) {
    this.sessions = sessions;
    this.books = books;
    this.office = office;
  }

  /// A found card must get nothing: the document needs a passed person check.
  Answer document(Arrival arrival, Instant now, Optional<Misbehaviour> fault) throws IOException {
    Optional<CitizenSession> session = sessions.of(arrival, now);
    if (session.isEmpty()) {
      return Answer.refused(Refusal.SIGNED_OUT);
    }
    Optional<HallCase> wanted = own(arrival.subject(), session.get());
    if (wanted.isEmpty()) {
      return Answer.refused(Refusal.INVALID_REQUEST);
    }
    return session.get().isChecked(now)
        ? document(wanted.get(), session.get().citizen(), fault)
        : Answer.refused(Refusal.NOT_CHECKED);
  }

  private Answer document(HallCase wanted, Citizen citizen, Optional<Misbehaviour> fault)
      throws IOException {
    byte[] pdf = office.fetch(wanted.certificateNumber());
    if (fault.filter(Misbehaviour.TamperedDocument.class::isInstance).isPresent()) {
      pdf[pdf.length / 3] ^= 1;
    }
    if (fault.filter(Misbehaviour.ForeignIssuer.class::isInstance).isPresent()) {
      NoHouseItem item = NoHouseItem.from(wanted.answers()).orElseThrow();
      pdf = office.forge(wanted, citizen.person(), item);
    }
    return Answer.ok(
        Map.of(
            "number",
            wanted.certificateNumber(),
            "sha256",
            CertificateOffice.sha256(pdf),
            "pdf",
            pdf));
  }

  private Optional<HallCase> own(String caseNumber, CitizenSession session) {
    String number = session.citizen().person().number().value();
    return books.find(caseNumber).filter(one -> one.citizenNumber().equals(number));
  }

  /// A paper may be delivered more than once: reprints are free.
  Outcome delivery(Arrival arrival, ActionKey key, String content, Instant now)
      throws MalformedRequest {
    RequestBody body = RequestBody.of(arrival.body(), "caseNumber", "pages");
    String number = body.text("caseNumber", CASE_NUMBER);
    int pages = body.integer("pages", 0, 500);
    return books.decide(
        key,
        content,
        () ->
            books.find(number).isPresent()
                ? new Ruling.Enter(
                    new BookEvent.PaperDelivered(Answer.shown(now), key, content, number, pages))
                : new Ruling.RefuseUntraced(Refusal.INVALID_REQUEST));
  }

  /// A case is rated once, by its own citizen.
  Outcome rating(Arrival arrival, ActionKey key, String content, Instant now)
      throws MalformedRequest {
    RequestBody body = RequestBody.of(arrival.body(), "caseNumber", "level");
    String number = body.text("caseNumber", CASE_NUMBER);
    int level = body.integer("level", 1, 5);
    return books.decide(
        key,
        content,
        () -> {
          Optional<CitizenSession> session = sessions.of(arrival, now);
          if (session.isEmpty()) {
            return new Ruling.RefuseUntraced(Refusal.SIGNED_OUT);
          }
          boolean open = own(number, session.get()).isPresent() && !books.isRated(number);
          return open
              ? new Ruling.Enter(
                  new BookEvent.CaseRated(Answer.shown(now), key, content, number, level))
              : new Ruling.RefuseUntraced(Refusal.INVALID_REQUEST);
        });
  }
}
