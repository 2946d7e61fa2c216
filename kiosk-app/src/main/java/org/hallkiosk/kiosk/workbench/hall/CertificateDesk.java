package org.hallkiosk.kiosk.workbench.hall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.workbench.hall.RequestBody.MalformedRequest;

/// Takes applications for 无房证明, looks the applicant up in the property register, and issues the
/// certificate at once (即办件).
final class CertificateDesk {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuuMMdd").withZone(CertificatePage.ZONE);

  private final Sessions sessions;
  private final Books books;
  private final CertificateOffice office;

  CertificateDesk(Sessions sessions, Books books, CertificateOffice office) {
    this.sessions = sessions;
    this.books = books;
    this.office = office;
  }

  Outcome submit(Arrival arrival, ActionKey key, String content, Instant now)
      throws MalformedRequest {
    RequestBody body = RequestBody.of(arrival.body(), "service", "answers");
    String service = body.text("service", "[a-z0-9-]{1,60}");
    Map<String, String> answers = body.texts("answers");
    Optional<NoHouseItem> item = NoHouseItem.from(answers);
    return books.decide(
        key,
        content,
        () -> {
          Optional<CitizenSession> session = sessions.of(arrival, now);
          Optional<Refusal> obstacle = obstacle(session, service, item, now);
          return obstacle.isPresent()
              ? new Ruling.RefuseUntraced(obstacle.get())
              : decide(
                  session.orElseThrow().citizen(), item.orElseThrow(), key, content, answers, now);
        });
  }

  private static Optional<Refusal> obstacle(
      Optional<CitizenSession> session, String service, Optional<NoHouseItem> item, Instant now) {
    if (session.isEmpty()) {
      return Optional.of(Refusal.SIGNED_OUT);
    }
    if (!service.equals(NoHouseItem.SERVICE)) {
      return Optional.of(Refusal.SERVICE_SUSPENDED);
    }
    if (!session.get().isChecked(now)) {
      return Optional.of(Refusal.NOT_CHECKED);
    }
    return item.isEmpty() ? Optional.of(Refusal.INVALID_REQUEST) : Optional.empty();
  }

  private Ruling decide(
      Citizen citizen,
      NoHouseItem item,
      ActionKey key,
      String content,
      Map<String, String> answers,
      Instant now) {
    String at = Answer.shown(now);
    try {
      if (citizen.standing() == Citizen.Standing.OWNS_PROPERTY) {
        return new Ruling.Enter(
            new BookEvent.CaseRefused(at, key, content, Refusal.PROPERTY_REGISTERED));
      }
      if (!office.canShow(citizen.person())) {
        return new Ruling.Enter(
            new BookEvent.CaseRefused(at, key, content, Refusal.NAME_NOT_SHOWN));
      }
      return new Ruling.Enter(
          new BookEvent.CaseIssued(at, key, content, issued(citizen, item, answers, now)));
    } catch (IOException e) {
      throw new UncheckedIOException("the certificate cannot be issued", e);
    }
  }

  private HallCase issued(
      Citizen citizen, NoHouseItem item, Map<String, String> answers, Instant now)
      throws IOException {
    HallCase draft = draft(citizen, answers, "", now);
    byte[] pdf = office.issue(draft, citizen.person(), item);
    office.keep(draft.certificateNumber(), pdf);
    return draft(citizen, answers, CertificateOffice.sha256(pdf), now);
  }

  private HallCase draft(Citizen citizen, Map<String, String> answers, String sha256, Instant now) {
    String day = DAY.format(now);
    String running = "%06d".formatted(books.count() + 1);
    return new HallCase(
        "BDC" + day + "-" + running,
        citizen.person().number().value(),
        NoHouseItem.SERVICE,
        answers,
        "SLWF" + day + running,
        sha256,
        Answer.shown(now));
  }
}
