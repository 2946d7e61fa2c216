package org.hallkiosk.kiosk.hall.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.OrderNumber;
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
import org.hallkiosk.kiosk.identity.CompanyCode;

/// A hall that a carrier speaks to: what is said is the same for halls of every shape. Nothing is
/// sent twice, except after the hall rejected the clock. What would break the contract is refused
/// here, and not sent.
///
/// Longer than others because the port has as many operations; each is done elsewhere.
public abstract class CarriedHall implements Hall, AutoCloseable {

  private final Carrier carrier;
  private final SignInCalls signIns;
  private final PersonCheckCalls personChecks;
  private final LookUpCalls lookUps;
  private final ApplicationCalls applications;
  private final ReportCalls reports;
  private final MoneyCalls money;
  private final ServiceCardCalls serviceCards;

  /// @param carrier closed with this
  protected CarriedHall(Carrier carrier, Opening opening) {
    this.carrier = carrier;
    this.signIns = new SignInCalls(carrier, opening);
    this.personChecks = new PersonCheckCalls(carrier);
    this.lookUps = new LookUpCalls(carrier);
    this.applications = new ApplicationCalls(carrier);
    this.reports = new ReportCalls(carrier);
    this.money = new MoneyCalls(carrier);
    this.serviceCards = new ServiceCardCalls(carrier);
  }

  @Override
  public HallAnswer<SignedIn> signIn(SignInEvidence evidence) {
    return signIns.signIn(evidence);
  }

  @Override
  public HallAnswer<byte[]> serviceCardChallenge() {
    return serviceCards.challenge();
  }

  @Override
  public HallAnswer<PersonChecked> checkFace(HallToken token, FaceEvidence face) {
    return personChecks.face(token, face);
  }

  @Override
  public HallAnswer<CodeSent> sendCode(HallToken token) {
    return personChecks.sendCode(token);
  }

  @Override
  public HallAnswer<PersonChecked> checkCode(HallToken token, String code) {
    return personChecks.code(token, code);
  }

  @Override
  public HallAnswer<StaffCheckNumber> requestStaffCheck(HallToken token, FaceEvidence picture) {
    return personChecks.requestStaff(token, picture);
  }

  @Override
  public HallAnswer<StaffCheck> staffCheck(HallToken token, StaffCheckNumber check) {
    return personChecks.staff(token, check);
  }

  @Override
  public HallAnswer<Confirmed> confirmGuardian(HallToken token, CardEvidence guardian) {
    return personChecks.guardian(token, guardian);
  }

  @Override
  public HallAnswer<Acting> actForPrincipal(HallToken agent, CardEvidence principal) {
    return signIns.actForPrincipal(agent, principal);
  }

  @Override
  public HallAnswer<Acting> actForCompany(HallToken token, CompanyCode company) {
    return signIns.actForCompany(token, company);
  }

  @Override
  public void signOut(HallToken token) {
    signIns.signOut(token);
  }

  @Override
  public HallAnswer<HallStatus> status() {
    return lookUps.status();
  }

  @Override
  public HallAnswer<GuidePage> guide(Optional<String> from) {
    return lookUps.guide(from);
  }

  @Override
  public HallAnswer<List<HallRecord>> records(
      HallToken token, ServiceId service, String records, Map<String, String> answers) {
    return lookUps.records(token, service, records, answers);
  }

  @Override
  public HallAnswer<ServiceCardState> serviceCard(HallToken token) {
    return serviceCards.state(token);
  }

  @Override
  public ActionOutcome changeServiceCard(
      HallToken token, IdempotencyKey key, ServiceCardChange change) {
    return serviceCards.change(token, key, change);
  }

  @Override
  public HallAnswer<Preparation> prepare(HallToken token, ServiceId service) {
    return lookUps.prepare(token, service);
  }

  @Override
  public HallAnswer<CaseFile> caseFile(HallToken token, CaseNumber caseNumber) {
    return lookUps.caseFile(token, caseNumber);
  }

  @Override
  public HallAnswer<Application> draft(HallToken token, CaseNumber draft) {
    return applications.draft(token, draft);
  }

  @Override
  public HallAnswer<IssuedDocument> document(
      HallToken token, CaseNumber caseNumber, DocumentKind kind) {
    return lookUps.document(token, caseNumber, kind);
  }

  @Override
  public HallAnswer<Confirmed> upload(HallToken token, Material material) {
    return applications.upload(token, material);
  }

  @Override
  public HallAnswer<HandOver> handOver(HallToken token, CaseNumber draft) {
    return applications.handOver(token, draft);
  }

  @Override
  public ActionOutcome submit(HallToken token, IdempotencyKey key, Application application) {
    return applications.submit(token, key, application);
  }

  @Override
  public ActionOutcome saveDraft(HallToken token, IdempotencyKey key, Application application) {
    return applications.saveDraft(token, key, application);
  }

  @Override
  public ActionOutcome reportDelivery(IdempotencyKey key, Delivery delivery) {
    return reports.delivery(key, delivery);
  }

  @Override
  public ActionOutcome rate(HallToken token, IdempotencyKey key, CaseNumber caseNumber, int level) {
    return reports.rating(token, key, caseNumber, level);
  }

  @Override
  public ActionOutcome raiseTask(IdempotencyKey key, IdempotencyKey about, TaskReason reason) {
    return reports.task(key, about, reason);
  }

  @Override
  public ActionOutcome query(IdempotencyKey key) {
    return reports.query(key);
  }

  @Override
  public ActionOutcome openOrder(HallToken token, IdempotencyKey key, CaseNumber caseNumber) {
    return money.open(token, key, caseNumber);
  }

  @Override
  public HallAnswer<Order> order(CaseNumber caseNumber) {
    return money.order(caseNumber);
  }

  @Override
  public ActionOutcome payByCode(
      HallToken token, IdempotencyKey key, OrderNumber order, String code) {
    return money.payByCode(token, key, order, code);
  }

  @Override
  public ActionOutcome reportCardPayment(
      IdempotencyKey key, OrderNumber order, CardApproval approval) {
    return money.reportCard(key, order, approval);
  }

  @Override
  public ActionOutcome closeOrder(IdempotencyKey key, OrderNumber order) {
    return money.close(key, order);
  }

  @Override
  public ActionOutcome refund(IdempotencyKey key, OrderNumber order) {
    return money.refund(key, order);
  }

  @Override
  public HallAnswer<Statement> statement(LocalDate day) {
    return money.statement(day);
  }

  @Override
  public void close() {
    carrier.close();
  }
}
