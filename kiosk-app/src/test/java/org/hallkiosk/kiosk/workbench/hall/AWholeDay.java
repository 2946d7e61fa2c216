package org.hallkiosk.kiosk.workbench.hall;

import static org.hallkiosk.kiosk.workbench.hall.HallBench.answered;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.MaterialRef;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.hall.Application;
import org.hallkiosk.kiosk.hall.CardApproval;
import org.hallkiosk.kiosk.hall.CardEvidence;
import org.hallkiosk.kiosk.hall.FaceEvidence;
import org.hallkiosk.kiosk.hall.HallRecord;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.Material;
import org.hallkiosk.kiosk.hall.ServiceCardChange;
import org.hallkiosk.kiosk.hall.SignInEvidence;
import org.hallkiosk.kiosk.hall.TaskReason;
import org.hallkiosk.kiosk.hall.wording.CarriedHall;
import org.hallkiosk.kiosk.identity.Company;
import org.hallkiosk.kiosk.workbench.hall.data.Shelf;

/// A day on which a hall is asked everything that can be asked of it, and grants it.
public final class AWholeDay {

  private static final ServiceId NO_CRIME = new ServiceId("no-crime-certificate");
  private static final ServiceId FINE = new ServiceId("traffic-violation");

  private final HallBench bench;
  private final CarriedHall terminal;

  public AWholeDay(HallBench bench) {
    this.bench = bench;
    this.terminal = bench.terminal();
  }

  public void pass() {
    answered(terminal.status());
    answered(terminal.guide(Optional.empty()));
    people();
    HallToken token = bench.checked(Citizens.ORDINARY);
    papers(token);
    draft(token);
    paidByCode(token, fined(token));
    HallToken second = bench.checked(Citizens.SECOND);
    paidByCard(second, fined(second));
    answered(terminal.statement(LocalDate.of(2026, 3, 15)));
    terminal.signOut(token);
  }

  private void people() {
    serviceCard();
    answered(
        terminal.signIn(
            new SignInEvidence.SocialSecurityCard(Citizens.ELDER.person(), "A12345678")));
    answered(
        terminal.signIn(new SignInEvidence.PhoneCode(bench.hall().signInCode(Citizens.ORDINARY))));
    answered(terminal.signIn(new SignInEvidence.Nobody()));
    HallToken child = bench.signedIn(Citizens.CHILD).token();
    answered(terminal.confirmGuardian(child, card(Citizens.ORDINARY)));
    HallToken agent = bench.checked(Citizens.AGENT);
    answered(terminal.actForPrincipal(agent, card(Citizens.LONG_TERM)));
    Company company = bench.signedIn(Citizens.SECOND).companies().getFirst();
    answered(terminal.actForCompany(bench.checked(Citizens.SECOND), company.code()));
  }

  private void serviceCard() {
    HeldServiceCard card = HeldServiceCard.numbered("SC-4711");
    bench.hall().serviceCards().handOut(card.number(), card.key());
    HallToken token = bench.signedIn(Citizens.LONG_TERM).token();
    FaceEvidence picture = new FaceEvidence(HallBench.face(Citizens.LONG_TERM));
    answered(terminal.staffCheck(token, answered(terminal.requestStaffCheck(token, picture))));
    answered(terminal.sendCode(token));
    answered(terminal.checkCode(token, bench.hall().sentMessages().getLast().code()));
    granted(
        terminal.changeServiceCard(
            token,
            bench.newKey(),
            new ServiceCardChange.Bind(card.proof(answered(terminal.serviceCardChallenge())))));
    answered(terminal.signIn(card.proof(answered(terminal.serviceCardChallenge()))));
    answered(terminal.serviceCard(token));
    granted(terminal.changeServiceCard(token, bench.newKey(), new ServiceCardChange.ReportLost()));
  }

  private void papers(HallToken token) {
    CaseNumber number = bench.issued(token);
    answered(terminal.caseFile(token, number));
    answered(terminal.document(token, number, DocumentKind.RESULT));
    IdempotencyKey delivered = bench.newKey();
    granted(terminal.reportDelivery(delivered, HallBench.delivery(number)));
    granted(terminal.query(delivered));
    granted(terminal.rate(token, bench.newKey(), number, 1));
    granted(terminal.raiseTask(bench.newKey(), delivered, TaskReason.OUTCOME_UNKNOWN));
  }

  private void draft(HallToken token) {
    answered(terminal.prepare(token, NO_CRIME));
    CaseNumber draft =
        granted(
            terminal.saveDraft(
                token,
                bench.newKey(),
                new Application(
                    NO_CRIME,
                    Map.of("purpose", "visa"),
                    List.of(uploaded(token, "applicant-signature")),
                    Optional.empty(),
                    Optional.empty())));
    answered(terminal.draft(token, draft));
    answered(terminal.handOver(token, draft));
  }

  /// @return the order
  private OrderNumber fined(HallToken token) {
    HallRecord violation =
        answered(terminal.records(token, FINE, "violations", Map.of("find", "mine"))).getFirst();
    CaseNumber number =
        granted(
            terminal.submit(
                token,
                bench.newKey(),
                new Application(
                    FINE,
                    Map.of(
                        "find",
                        "mine",
                        "violation",
                        violation.id(),
                        "payable",
                        "yes",
                        "fiscal-receipt",
                        "yes"),
                    List.of(uploaded(token, "facts-signature")),
                    violation.amount(),
                    Optional.empty())));
    granted(terminal.openOrder(token, bench.newKey(), number));
    OrderNumber first = answered(terminal.order(number)).number();
    granted(terminal.closeOrder(bench.newKey(), first));
    granted(terminal.openOrder(token, bench.newKey(), number));
    return answered(terminal.order(number)).number();
  }

  private void paidByCode(HallToken token, OrderNumber order) {
    String code = bench.hall().payerCode(Citizens.ORDINARY);
    CaseNumber number = granted(terminal.payByCode(token, bench.newKey(), order, code));
    answered(terminal.document(token, number, DocumentKind.FISCAL_RECEIPT));
    granted(terminal.refund(bench.newKey(), order));
  }

  private void paidByCard(HallToken token, OrderNumber order) {
    CardApproval approval = new CardApproval(new Fen(20_000), "A1B2C3", "000123");
    CaseNumber number = granted(terminal.reportCardPayment(bench.newKey(), order, approval));
    answered(terminal.caseFile(token, number));
  }

  private MaterialRef uploaded(HallToken token, String material) {
    byte[] bytes = ("<svg>" + material + "</svg>").getBytes(StandardCharsets.UTF_8);
    String sha256 = Shelf.sha256(bytes);
    answered(terminal.upload(token, new Material(sha256, "image/svg+xml", bytes)));
    return new MaterialRef.Uploaded(material, sha256, 1);
  }

  private static CardEvidence card(Citizen citizen) {
    return ((SignInEvidence.IdCard) HallBench.card(citizen)).card();
  }

  private static CaseNumber granted(ActionOutcome outcome) {
    return switch (outcome) {
      case ActionOutcome.Done(CaseNumber number) -> number;
      case ActionOutcome.Accepted accepted -> accepted.caseNumber();
      case ActionOutcome other -> throw new AssertionError("not granted: " + other);
    };
  }
}
