package org.hallkiosk.kiosk.effects;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.hall.CardEvidence;
import org.hallkiosk.kiosk.hall.CodeSent;
import org.hallkiosk.kiosk.hall.FaceEvidence;
import org.hallkiosk.kiosk.hall.Hall;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.IssuedDocument;
import org.hallkiosk.kiosk.hall.PersonChecked;
import org.hallkiosk.kiosk.hall.SignedIn;
import org.hallkiosk.kiosk.identity.Pseudonym;

/// A hall that says yes at once, or whose adapter has a defect.
final class SampleHall implements Hall {

  static final CaseNumber CASE = new CaseNumber("CASE-0001");

  final List<String> asked = new ArrayList<>();
  boolean defective;
  boolean reachable = true;

  private <T> T said(String question, T answer) {
    asked.add(question);
    if (defective) {
      throw new IllegalStateException("a planted defect");
    }
    return answer;
  }

  @Override
  public HallAnswer<SignedIn> signIn(CardEvidence card) {
    return said(
        "signIn",
        new HallAnswer.Answered<>(
            new SignedIn(new HallToken("token"), new Pseudonym("pseudonym-1"), List.of())));
  }

  @Override
  public HallAnswer<PersonChecked> checkFace(HallToken token, FaceEvidence face) {
    return said("checkFace", new HallAnswer.Answered<>(new PersonChecked.Passed()));
  }

  @Override
  public HallAnswer<CodeSent> sendCode(HallToken token) {
    return said("sendCode", new HallAnswer.Answered<>(new CodeSent("137****9050", 6)));
  }

  @Override
  public HallAnswer<PersonChecked> checkCode(HallToken token, String code) {
    return said("checkCode", new HallAnswer.Answered<>(new PersonChecked.Passed()));
  }

  @Override
  public ActionOutcome submit(
      HallToken token, IdempotencyKey key, ServiceId service, Map<String, String> answers) {
    return said("submit", new ActionOutcome.Done(CASE));
  }

  @Override
  public ActionOutcome query(IdempotencyKey key) {
    return said("query", new ActionOutcome.Done(CASE));
  }

  @Override
  public HallAnswer<IssuedDocument> document(HallToken token, CaseNumber caseNumber) {
    return said("document", new HallAnswer.Unavailable<>("none"));
  }

  @Override
  public ActionOutcome reportDelivery(IdempotencyKey key, CaseNumber caseNumber, int pages) {
    return said("reportDelivery", new ActionOutcome.Done(CASE));
  }

  @Override
  public ActionOutcome rate(HallToken token, IdempotencyKey key, CaseNumber caseNumber, int level) {
    return said("rate", new ActionOutcome.Done(CASE));
  }

  @Override
  public void signOut(HallToken token) {
    said("signOut", true);
  }

  @Override
  public boolean reachable() {
    return said("reachable", reachable);
  }
}
