package org.hallkiosk.kiosk.workbench.hall;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.catalog.Assurance;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.hall.CaseFile;
import org.hallkiosk.kiosk.hall.Delivery;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallRow;
import org.hallkiosk.kiosk.hall.IssuedDocument;
import org.hallkiosk.kiosk.workbench.hall.data.Shelf;
import org.hallkiosk.kiosk.workbench.hall.item.Item;
import org.hallkiosk.kiosk.workbench.hall.item.ItemDirectory;

/// Everything about a case after its decision: its file, its papers, their delivery, the rating.
final class CaseDesk {

  private final Sessions sessions;
  private final Books books;
  private final ItemDirectory items;
  private final CasePapers papers;
  private final CaseRecords progress;
  private final Waitings waitings;
  private final Situation situation;

  CaseDesk(
      Sessions sessions,
      Books books,
      ItemDirectory items,
      CasePapers papers,
      CaseRecords progress,
      Waitings waitings,
      Situation situation) {
    this.sessions = sessions;
    this.books = books;
    this.items = items;
    this.papers = papers;
    this.progress = progress;
    this.waitings = waitings;
    this.situation = situation;
  }

  HallAnswer<CaseFile> file(Visitor visitor, String number) {
    Optional<CitizenSession> session = sessions.of(visitor);
    if (session.isEmpty()) {
      return new HallAnswer.Refused<>(Refusal.SIGNED_OUT);
    }
    return books
        .reading(() -> own(number, session.get()).map(this::file))
        .<HallAnswer<CaseFile>>map(HallAnswer.Answered::new)
        .orElseGet(() -> new HallAnswer.Refused<>(Refusal.NO_SUCH_RECORD));
  }

  private CaseFile file(HallCase one) {
    Filing filing = one.filing();
    long due = waitings.due(one);
    return new CaseFile(
        new CaseNumber(one.number()),
        new ServiceId(one.service()),
        filing.rows().stream()
            .map(row -> new HallRow(new Texts(row.zh(), row.en()), row.value()))
            .toList(),
        filing.promisedBy().filter(_ -> books.cases().isOpen(one)).map(LocalDate::parse),
        progress.lamp(one),
        due > 0 ? Optional.of(new Fen(due)) : Optional.empty(),
        filing.refusedParts().stream().map(CaseDesk::part).toList(),
        waitings.papers(one),
        choices(one));
  }

  private Map<String, String> choices(HallCase one) {
    Map<String, String> chosen = new HashMap<>(one.answers());
    chosen
        .keySet()
        .removeIf(field -> items.find(one.service()).filter(it -> it.picks(field)).isEmpty());
    return chosen;
  }

  private static CaseFile.RefusedPart part(Filing.RefusedPart part) {
    return new CaseFile.RefusedPart(
        new Texts(part.departmentZh(), part.departmentEn()),
        new Texts(part.reasonZh(), part.reasonEn()));
  }

  private Optional<HallOrder.Payment> payment(HallCase one) {
    return books.money().ofCase(one.number()).flatMap(HallOrder::payment);
  }

  /// A found card must get nothing: the paper needs a passed person check, unless its item needs
  /// none.
  HallAnswer<IssuedDocument> document(
      Visitor visitor, String number, DocumentKind kind, Optional<Misbehaviour> fault)
      throws IOException {
    Optional<CitizenSession> session = sessions.of(visitor);
    if (session.isEmpty()) {
      return new HallAnswer.Refused<>(Refusal.SIGNED_OUT);
    }
    Optional<HallCase> wanted = books.reading(() -> own(number, session.get()));
    if (wanted.isEmpty()) {
      return new HallAnswer.Refused<>(Refusal.INVALID_REQUEST);
    }
    if (needsCheck(wanted.get()) && !session.get().isChecked(visitor.now())) {
      return new HallAnswer.Refused<>(Refusal.NOT_CHECKED);
    }
    if (kind == DocumentKind.RESULT && !situation.issues(wanted.get().service())) {
      return new HallAnswer.Refused<>(Refusal.NOT_ELIGIBLE);
    }
    Optional<String> paper = books.reading(() -> paper(wanted.get(), kind));
    return paper.isEmpty()
        ? new HallAnswer.Refused<>(Refusal.INVALID_REQUEST)
        : new HallAnswer.Answered<>(document(paper.get(), wanted.get(), fault));
  }

  private boolean needsCheck(HallCase one) {
    return items
        .find(one.service())
        .map(Item::assurance)
        .filter(assurance -> assurance != Assurance.CARD_AND_PERSON_CHECK)
        .isEmpty();
  }

  private Optional<String> paper(HallCase one, DocumentKind kind) {
    return switch (kind) {
      case RESULT ->
          waitings.canBeFetched(one) ? Optional.of(one.certificateNumber()) : Optional.empty();
      case FISCAL_RECEIPT ->
          payment(one)
              .filter(_ -> waitings.receiptCanBeFetched(one))
              .map(HallOrder.Payment::receiptNumber);
    };
  }

  private IssuedDocument document(String paper, HallCase one, Optional<Misbehaviour> fault)
      throws IOException {
    byte[] pdf = papers.fetch(paper);
    if (fault.filter(Misbehaviour.TamperedDocument.class::isInstance).isPresent()) {
      pdf[pdf.length / 3] ^= 1;
    }
    if (fault.filter(Misbehaviour.ForeignIssuer.class::isInstance).isPresent()) {
      pdf = papers.forged(paper, Instant.parse(one.issuedAt()));
    }
    return new IssuedDocument(paper, Shelf.sha256(pdf), pdf);
  }

  /// Nobody's case belongs to the session in which it was filed.
  private Optional<HallCase> own(String number, CitizenSession session) {
    String who = session.applicant().number();
    return books
        .cases()
        .find(number)
        .filter(one -> one.citizenNumber().equals(who))
        .filter(one -> !who.isEmpty() || session.made().contains(number));
  }

  /// A paper may be delivered more than once: reprints are free.
  Outcome delivery(Act act, Delivery delivery) {
    String number = delivery.caseNumber().value();
    return books.decide(
        act,
        () ->
            books.cases().find(number).isPresent()
                ? new Ruling.Enter(
                    new BookEvent.PaperDelivered(
                        act.at(),
                        act.key(),
                        act.content(),
                        number,
                        delivery.kind(),
                        delivery.pages(),
                        delivery.serials(),
                        delivery.spoilt()))
                : new Ruling.RefuseUntraced(Refusal.INVALID_REQUEST));
  }

  /// A case is rated once, by its own citizen.
  Outcome rating(Act act, String number, int level) {
    return books.decide(
        act,
        () -> {
          Optional<CitizenSession> session = sessions.of(act.visitor());
          if (session.isEmpty()) {
            return new Ruling.RefuseUntraced(Refusal.SIGNED_OUT);
          }
          boolean open = own(number, session.get()).isPresent() && !books.cases().isRated(number);
          return open
              ? new Ruling.Enter(
                  new BookEvent.CaseRated(act.at(), act.key(), act.content(), number, level))
              : new Ruling.RefuseUntraced(Refusal.INVALID_REQUEST);
        });
  }
}
