package org.hallkiosk.kiosk.hall.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.hall.CaseFile;
import org.hallkiosk.kiosk.hall.GuidePage;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallRecord;
import org.hallkiosk.kiosk.hall.HallStatus;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.IssuedDocument;
import org.hallkiosk.kiosk.hall.Preparation;

/// What the hall knows.
final class LookUpCalls {

  private static final int LONGEST_DOCUMENT = 12 * 1024 * 1024;
  private static final int LONGEST_PDF = 11_200_000;

  private final Answers answers;

  LookUpCalls(Carrier carrier) {
    this.answers = new Answers(carrier);
  }

  HallAnswer<HallStatus> status() {
    return answers.ask(
        Message.of(Call.STATUS).answeredWithin(Message.LONG_ANSWER), GuideAnswers::status);
  }

  HallAnswer<GuidePage> guide(Optional<String> from) {
    Message question = Message.of(Call.GUIDE).answeredWithin(Message.LONG_ANSWER);
    return answers.ask(
        from.map(mark -> question.about("from", mark).provided(Forms.PAGE_MARK.fits(mark)))
            .orElse(question),
        GuideAnswers.pageAfter(from));
  }

  HallAnswer<List<HallRecord>> records(
      HallToken token, ServiceId service, String records, Map<String, String> given) {
    Body body =
        new Body()
            .text("service", Forms.SERVICE, service.value())
            .text("records", Forms.NAME, records)
            .answers("answers", given);
    return answers.ask(
        Message.of(Call.RECORDS).as(token).with(body).answeredWithin(Message.LONG_ANSWER),
        RecordAnswers::records);
  }

  HallAnswer<Preparation> prepare(HallToken token, ServiceId service) {
    return answers.ask(
        Message.of(Call.PREPARE)
            .about("service", service.value())
            .provided(Forms.SERVICE.fits(service.value()))
            .as(token)
            .answeredWithin(Message.LONG_ANSWER),
        RecordAnswers::preparation);
  }

  HallAnswer<CaseFile> caseFile(HallToken token, CaseNumber caseNumber) {
    return answers.ask(
        Message.of(Call.CASE_FILE)
            .about("caseNumber", caseNumber.value())
            .as(token)
            .answeredWithin(Message.LONG_ANSWER),
        RecordAnswers.caseFile(caseNumber));
  }

  HallAnswer<IssuedDocument> document(HallToken token, CaseNumber caseNumber, DocumentKind kind) {
    return answers.ask(
        Message.of(Call.DOCUMENT)
            .about("caseNumber", caseNumber.value())
            .about("kind", kind.name())
            .as(token)
            .answeredWithin(LONGEST_DOCUMENT),
        LookUpCalls::document);
  }

  private static IssuedDocument document(Members members) throws ContractBreach {
    return new IssuedDocument(
        members.text("number", Forms.DOCUMENT_NUMBER),
        members.text("sha256", Forms.SHA256),
        members.base64("pdf", LONGEST_PDF));
  }
}
