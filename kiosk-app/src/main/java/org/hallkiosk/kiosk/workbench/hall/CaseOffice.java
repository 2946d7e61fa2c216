package org.hallkiosk.kiosk.workbench.hall;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.hall.HallRecord;
import org.hallkiosk.kiosk.workbench.hall.item.DocumentRule;
import org.hallkiosk.kiosk.workbench.hall.item.Item;
import org.hallkiosk.kiosk.workbench.hall.item.MaterialRule;
import org.hallkiosk.kiosk.workbench.hall.item.Placeholders;
import org.hallkiosk.kiosk.workbench.hall.paper.CertificatePage;

/// Makes cases of applications that were granted: numbers them, words what the citizen is told, and
/// has their papers written. Works while the books are decided upon.
final class CaseOffice {

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
  private static final int DAYS_TO_PAY = 15;

  private final Books books;
  private final Facts facts;
  private final Pseudonyms pseudonyms;
  private final CasePapers papers;
  private final RecordRoom records;

  CaseOffice(
      Books books, Facts facts, Pseudonyms pseudonyms, CasePapers papers, RecordRoom records) {
    this.books = books;
    this.facts = facts;
    this.pseudonyms = pseudonyms;
    this.papers = papers;
    this.records = records;
  }

  boolean canShow(String name) throws IOException {
    return papers.canShow(name);
  }

  HallCase file(Act act, Filed filed, List<HallRecord> picked) throws IOException {
    Item item = filed.item();
    String running = "%06d".formatted(books.cases().count() + 1);
    String day = DAY.format(SignInDesk.today(act.now()));
    Optional<DocumentRule> document =
        item.document().filter(rule -> rule.when().holds(filed.answers()));
    String paper = document.map(rule -> rule.prefix() + day + running).orElse("");
    Placeholders known = known(act, filed, picked).with("certificate", paper);
    String number = item.number().map(known::fill).orElse(item.prefix() + day + "-" + running);
    known.with("case", number);
    HallCase draft =
        new HallCase(
            number,
            filed.session().applicant().number(),
            item.service(),
            filed.application().answers(),
            "",
            "",
            act.at(),
            filing(act, filed, picked, known));
    filed.session().made().add(number);
    return document.isPresent() && !document.get().decided()
        ? papers.issue(draft, paper, filed.session().applicant(), item, known, search(filed, act))
        : draft;
  }

  private static RecordRoom.Search search(Filed filed, Act act) {
    return filed.search(act.now());
  }

  /// What rows and papers of this case may say.
  private Placeholders known(Act act, Filed filed, List<HallRecord> picked) {
    Applicant applicant = filed.session().applicant();
    Placeholders known = facts.of(applicant, filed.answers(), act.now());
    ZonedDateTime local = act.now().atZone(CertificatePage.ZONE);
    known.with("now", MOMENT.format(local));
    known.with("due-day", local.toLocalDate().plusDays(DAYS_TO_PAY).toString());
    known.with("photo", photo(act, filed));
    known.with("follows", follows(filed));
    queue(known, filed);
    Wording.answers(known, filed.item(), filed.answers());
    Wording.picked(known, picked);
    filed
        .item()
        .document()
        .flatMap(DocumentRule::records)
        .flatMap(name -> records.find(search(filed, act), name))
        .ifPresent(found -> Wording.first(known, found));
    return known;
  }

  private String photo(Act act, Filed filed) {
    long serial =
        Math.floorMod((filed.session().applicant().number() + act.at()).hashCode(), 1_000_000_000L);
    return "1%012d".formatted(serial);
  }

  /// A ticket's number, and who stands before it: priority goes before the ordinary.
  private void queue(Placeholders known, Filed filed) {
    String queue = filed.answers().getOrDefault("queue", "");
    long before =
        books.cases().all().stream()
            .filter(one -> one.service().equals(filed.item().service()))
            .filter(one -> queue.equals(one.answers().get("queue")))
            .filter(one -> one.number().startsWith(known.fill("T-{compact+0}-")))
            .count();
    boolean priority = "priority".equals(filed.answers().get("visit"));
    known.with("ticket", "%03d".formatted(before + 1));
    known.with("ahead", String.valueOf(priority ? 0 : before));
  }

  private static String follows(Filed filed) {
    List<String> texts = new ArrayList<>();
    for (FiledMaterial one : filed.materials()) {
      if (one.how() == FiledMaterial.How.FOLLOWS) {
        MaterialRule rule = filed.item().materials().get(one.material());
        texts.add((rule == null ? one.material() : rule.name()) + "（" + one.reference() + " 前）");
      }
    }
    return String.join("，", texts);
  }

  private Filing filing(Act act, Filed filed, List<HallRecord> picked, Placeholders known) {
    CitizenSession session = filed.session();
    Item item = filed.item();
    return new Filing(
        pseudonyms.of(session.applicant(), session).value(),
        session.deputy().map(one -> one.session().applicant().number()),
        session.deputy().flatMap(CitizenSession.Deputy::mandate),
        session.guardian().map(one -> one.person().number().value()),
        act.key().terminal(),
        session.isChecked(act.now()),
        filed.materials(),
        SubmissionDesk.due(item, filed.answers(), picked),
        promised(act, item),
        Wording.rows(known, item, filed.answers()),
        parts(session.applicant(), item),
        filed.draft().map(HallDraft::number));
  }

  private Optional<String> promised(Act act, Item item) {
    LocalDate today = SignInDesk.today(act.now());
    return item.workingDays() == 0
        ? Optional.empty()
        : Optional.of(facts.calendar().after(today, item.workingDays()).toString());
  }

  private List<Filing.RefusedPart> parts(Applicant applicant, Item item) {
    return item.parts().stream()
        .filter(part -> facts.registers().isMeant(part.listed(), applicant.number()))
        .map(
            part ->
                new Filing.RefusedPart(
                    part.department().zh(),
                    part.department().en(),
                    part.reason().zh(),
                    part.reason().en()))
        .toList();
  }

  /// What the staff decide upon a promised case: its paper, unless a part was refused.
  HallCase decide(HallCase one, Item item, Applicant applicant, Instant now) throws IOException {
    Optional<DocumentRule> document = item.document().filter(DocumentRule::decided);
    if (document.isEmpty() || !one.filing().refusedParts().isEmpty()) {
      return one;
    }
    Placeholders known = facts.of(applicant, one.answers(), now).with("case", one.number());
    Wording.answers(known, item, one.answers());
    String paper = document.get().prefix() + one.number().replaceAll("[^0-9]", "");
    known.with("certificate", paper);
    return papers.issue(
        one,
        paper,
        applicant,
        item,
        known,
        new RecordRoom.Search(applicant, item, one.answers(), now));
  }
}
