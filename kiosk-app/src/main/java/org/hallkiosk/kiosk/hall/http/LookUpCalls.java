package org.hallkiosk.kiosk.hall.http;

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

  LookUpCalls(HallWire wire) {
    this.answers = new Answers(wire);
  }

  HallAnswer<HallStatus> status() {
    return answers.ask(
        HallRequest.of("status", "GET", "v1/status").answeredWithin(HallRequest.LONG_ANSWER),
        GuideAnswers::status);
  }

  HallAnswer<GuidePage> guide(Optional<String> from) {
    HallRequest request =
        HallRequest.of("guide", "GET", "v1/guide").answeredWithin(HallRequest.LONG_ANSWER);
    return answers.ask(
        from.map(mark -> request.asking("from", mark).provided(Forms.PAGE_MARK.fits(mark)))
            .orElse(request),
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
        HallRequest.of("records", "POST", "v1/records")
            .as(token)
            .with(body)
            .answeredWithin(HallRequest.LONG_ANSWER),
        RecordAnswers::records);
  }

  HallAnswer<Preparation> prepare(HallToken token, ServiceId service) {
    return answers.ask(
        HallRequest.of("prepare", "GET", "v1/services/" + service.value() + "/preparation")
            .provided(Forms.SERVICE.fits(service.value()))
            .as(token)
            .answeredWithin(HallRequest.LONG_ANSWER),
        RecordAnswers::preparation);
  }

  HallAnswer<CaseFile> caseFile(HallToken token, CaseNumber caseNumber) {
    return answers.ask(
        HallRequest.of("caseFile", "GET", "v1/cases/" + caseNumber.value())
            .as(token)
            .answeredWithin(HallRequest.LONG_ANSWER),
        RecordAnswers.caseFile(caseNumber));
  }

  HallAnswer<IssuedDocument> document(HallToken token, CaseNumber caseNumber, DocumentKind kind) {
    return answers.ask(
        HallRequest.of("document", "GET", "v1/cases/" + caseNumber.value() + "/document")
            .asking("kind", kind.name())
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
