package org.hallkiosk.kiosk.effects;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.hall.Acting;
import org.hallkiosk.kiosk.hall.Application;
import org.hallkiosk.kiosk.hall.CardApproval;
import org.hallkiosk.kiosk.hall.CardEvidence;
import org.hallkiosk.kiosk.hall.CaseFile;
import org.hallkiosk.kiosk.hall.CodeSent;
import org.hallkiosk.kiosk.hall.Confirmed;
import org.hallkiosk.kiosk.hall.Delivery;
import org.hallkiosk.kiosk.hall.FaceEvidence;
import org.hallkiosk.kiosk.hall.GuidePage;
import org.hallkiosk.kiosk.hall.Hall;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallRecord;
import org.hallkiosk.kiosk.hall.HallStatus;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.HandOver;
import org.hallkiosk.kiosk.hall.IssuedDocument;
import org.hallkiosk.kiosk.hall.Material;
import org.hallkiosk.kiosk.hall.Order;
import org.hallkiosk.kiosk.hall.PersonChecked;
import org.hallkiosk.kiosk.hall.Preparation;
import org.hallkiosk.kiosk.hall.ServiceCardChange;
import org.hallkiosk.kiosk.hall.ServiceCardState;
import org.hallkiosk.kiosk.hall.SignInEvidence;
import org.hallkiosk.kiosk.hall.SignedIn;
import org.hallkiosk.kiosk.hall.StaffCheck;
import org.hallkiosk.kiosk.hall.StaffCheckNumber;
import org.hallkiosk.kiosk.hall.Statement;
import org.hallkiosk.kiosk.hall.TaskReason;
import org.hallkiosk.kiosk.identity.AgeGroup;
import org.hallkiosk.kiosk.identity.CompanyCode;
import org.hallkiosk.kiosk.identity.Pseudonym;

/// A hall that says yes at once, or whose adapter has a defect.
final class SampleHall implements Hall {

  static final CaseNumber CASE = new CaseNumber("CASE-0001");

  final List<String> asked = new ArrayList<>();
  boolean defective;
  boolean reachable = true;
  HallStatus status = new HallStatus(Set.of(), Map.of(), Set.of(), List.of());
  Optional<byte[]> challenge = Optional.empty();
  final Map<LocalDate, Statement> statements = new HashMap<>();
  final List<Material> uploads = new ArrayList<>();
  Optional<Refusal> refuses = Optional.empty();

  private <T> T said(String question, T answer) {
    asked.add(question);
    if (defective) {
      throw new IllegalStateException("a planted defect");
    }
    return answer;
  }

  @Override
  public HallAnswer<SignedIn> signIn(SignInEvidence evidence) {
    return said(
        "signIn",
        new HallAnswer.Answered<>(
            new SignedIn(
                new HallToken("token"),
                new Pseudonym("pseudonym-1"),
                Optional.empty(),
                AgeGroup.ADULT,
                List.of(),
                false,
                List.of(),
                List.of(),
                List.of())));
  }

  @Override
  public HallAnswer<PersonChecked> checkFace(HallToken token, FaceEvidence face) {
    return said("checkFace", new HallAnswer.Answered<>(new PersonChecked.Passed()));
  }

  @Override
  public HallAnswer<CodeSent> sendCode(HallToken token) {
    return said(
        "sendCode",
        new HallAnswer.Answered<>(new CodeSent("137****9050", 6, Duration.ofMinutes(1))));
  }

  @Override
  public HallAnswer<PersonChecked> checkCode(HallToken token, String code) {
    return said("checkCode", new HallAnswer.Answered<>(new PersonChecked.Passed()));
  }

  @Override
  public HallAnswer<StaffCheckNumber> requestStaffCheck(HallToken token, FaceEvidence picture) {
    return said(
        "requestStaffCheck", new HallAnswer.Answered<>(new StaffCheckNumber("HY-00000001")));
  }

  @Override
  public HallAnswer<StaffCheck> staffCheck(HallToken token, StaffCheckNumber check) {
    return said("staffCheck", new HallAnswer.Answered<>(new StaffCheck.Passed()));
  }

  @Override
  public ActionOutcome submit(HallToken token, IdempotencyKey key, Application application) {
    return said("submit", new ActionOutcome.Done(CASE));
  }

  @Override
  public HallAnswer<ServiceCardState> serviceCard(HallToken token) {
    return said(
        "serviceCard",
        new HallAnswer.Answered<>(
            new ServiceCardState(ServiceCardState.Status.BOUND, Optional.of("***0001"))));
  }

  @Override
  public ActionOutcome changeServiceCard(
      HallToken token, IdempotencyKey key, ServiceCardChange change) {
    return said("changeServiceCard", new ActionOutcome.Done(CASE));
  }

  @Override
  public ActionOutcome query(IdempotencyKey key) {
    return said("query", new ActionOutcome.Done(CASE));
  }

  @Override
  public HallAnswer<IssuedDocument> document(
      HallToken token, CaseNumber caseNumber, DocumentKind kind) {
    return said("document", new HallAnswer.Unavailable<>("none"));
  }

  @Override
  public ActionOutcome reportDelivery(IdempotencyKey key, Delivery delivery) {
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
  public HallAnswer<byte[]> serviceCardChallenge() {
    return said(
        "serviceCardChallenge",
        challenge
            .<HallAnswer<byte[]>>map(HallAnswer.Answered::new)
            .orElseGet(() -> new HallAnswer.Unavailable<>("none")));
  }

  @Override
  public HallAnswer<Confirmed> confirmGuardian(HallToken token, CardEvidence guardian) {
    return said("confirmGuardian", new HallAnswer.Unavailable<>("none"));
  }

  @Override
  public HallAnswer<Acting> actForPrincipal(HallToken agent, CardEvidence principal) {
    return said("actForPrincipal", new HallAnswer.Unavailable<>("none"));
  }

  @Override
  public HallAnswer<Acting> actForCompany(HallToken token, CompanyCode company) {
    return said("actForCompany", new HallAnswer.Unavailable<>("none"));
  }

  @Override
  public HallAnswer<GuidePage> guide(Optional<String> from) {
    return said("guide", new HallAnswer.Unavailable<>("none"));
  }

  @Override
  public HallAnswer<List<HallRecord>> records(
      HallToken token, ServiceId service, String records, Map<String, String> answers) {
    return said("records", new HallAnswer.Unavailable<>("none"));
  }

  @Override
  public HallAnswer<Preparation> prepare(HallToken token, ServiceId service) {
    return said("prepare", new HallAnswer.Unavailable<>("none"));
  }

  @Override
  public HallAnswer<CaseFile> caseFile(HallToken token, CaseNumber caseNumber) {
    return said("caseFile", new HallAnswer.Unavailable<>("none"));
  }

  @Override
  public HallAnswer<Application> draft(HallToken token, CaseNumber draft) {
    return said("draft", new HallAnswer.Unavailable<>("none"));
  }

  @Override
  public HallAnswer<Confirmed> upload(HallToken token, Material material) {
    uploads.add(material);
    return said(
        "upload",
        refuses
            .<HallAnswer<Confirmed>>map(HallAnswer.Refused::new)
            .orElseGet(() -> new HallAnswer.Answered<>(new Confirmed())));
  }

  @Override
  public HallAnswer<HandOver> handOver(HallToken token, CaseNumber draft) {
    return said("handOver", new HallAnswer.Unavailable<>("none"));
  }

  @Override
  public ActionOutcome saveDraft(HallToken token, IdempotencyKey key, Application application) {
    return said("saveDraft", new ActionOutcome.Done(CASE));
  }

  @Override
  public ActionOutcome raiseTask(IdempotencyKey key, IdempotencyKey about, TaskReason reason) {
    return said("raiseTask", new ActionOutcome.Done(CASE));
  }

  @Override
  public ActionOutcome openOrder(HallToken token, IdempotencyKey key, CaseNumber caseNumber) {
    return said("openOrder", new ActionOutcome.Done(CASE));
  }

  @Override
  public HallAnswer<Order> order(CaseNumber caseNumber) {
    return said("order", new HallAnswer.Unavailable<>("none"));
  }

  @Override
  public ActionOutcome payByCode(
      HallToken token, IdempotencyKey key, OrderNumber order, String code) {
    return said("payByCode", new ActionOutcome.Done(CASE));
  }

  @Override
  public ActionOutcome reportCardPayment(
      IdempotencyKey key, OrderNumber order, CardApproval approval) {
    return said("reportCardPayment", new ActionOutcome.Done(CASE));
  }

  @Override
  public ActionOutcome closeOrder(IdempotencyKey key, OrderNumber order) {
    return said("closeOrder", new ActionOutcome.Done(CASE));
  }

  @Override
  public ActionOutcome refund(IdempotencyKey key, OrderNumber order) {
    return said("refund", new ActionOutcome.Done(CASE));
  }

  @Override
  public HallAnswer<Statement> statement(LocalDate day) {
    return said(
        "statement",
        Optional.ofNullable(statements.get(day))
            .<HallAnswer<Statement>>map(HallAnswer.Answered::new)
            .orElseGet(() -> new HallAnswer.Unavailable<>("none")));
  }

  @Override
  public HallAnswer<HallStatus> status() {
    return said(
        "status",
        reachable ? new HallAnswer.Answered<>(status) : new HallAnswer.Unavailable<>("none"));
  }
}
