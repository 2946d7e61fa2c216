package org.hallkiosk.kiosk.workbench.hall;

import static org.hallkiosk.kiosk.workbench.hall.HallBench.answered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.MaterialRef;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.configuration.Terminal;
import org.hallkiosk.kiosk.hall.Acting;
import org.hallkiosk.kiosk.hall.Application;
import org.hallkiosk.kiosk.hall.CardEvidence;
import org.hallkiosk.kiosk.hall.CaseFile;
import org.hallkiosk.kiosk.hall.FaceEvidence;
import org.hallkiosk.kiosk.hall.GuidePage;
import org.hallkiosk.kiosk.hall.Hall;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallRecord;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.Material;
import org.hallkiosk.kiosk.hall.Order;
import org.hallkiosk.kiosk.hall.PersonChecked;
import org.hallkiosk.kiosk.hall.SignInEvidence;
import org.hallkiosk.kiosk.hall.SignedIn;
import org.hallkiosk.kiosk.hall.TaskReason;
import org.hallkiosk.kiosk.hall.contract.OpenApiFile;
import org.hallkiosk.kiosk.hall.wording.CarriedHall;
import org.hallkiosk.kiosk.workbench.hall.data.Shelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// The hall's desks, over real HTTP. Whatever passes is in the contract.
@ParameterizedClass
@EnumSource(Terminal.HallShape.class)
class HallDesksTest {

  private static final OpenApiFile CONTRACT = new OpenApiFile();

  /// In the order of their mandates.
  private static final List<String> PRINCIPALS =
      List.of(
          "ordinary",
          "second",
          "house-owner",
          "long-term",
          "rare-name",
          "uyghur",
          "student",
          "manchu",
          "landlady",
          "elder");

  private static final Map<String, String> COMPLAINT =
      Map.of("kind", "complaint", "reply", "none", "content", "很吵");

  private final Terminal.HallShape shape;
  @TempDir Path folder;
  private HallBench bench;
  private CarriedHall terminal;
  private boolean misbehaved;

  HallDesksTest(Terminal.HallShape shape) {
    this.shape = shape;
  }

  @BeforeEach
  void open() throws IOException {
    bench = new HallBench(folder, shape);
    terminal = bench.terminal();
  }

  @AfterEach
  void close() throws IOException {
    bench.close();
    if (shape == Terminal.HallShape.CONTRACT && !misbehaved) {
      assertEquals(
          List.of(),
          bench.tap().passed().stream().flatMap(it -> CONTRACT.breaches(it).stream()).toList());
    }
  }

  @Test
  void a_child_needs_the_guardian_whose_face_then_counts() {
    SignedIn child = bench.signedIn(Citizens.CHILD);
    HallToken token = child.token();
    FaceEvidence guardian = new FaceEvidence(HallBench.face(Citizens.ORDINARY));
    assertEquals(refused(Refusal.NOT_GUARDIAN), terminal.checkFace(token, guardian));
    assertEquals(
        refused(Refusal.NOT_GUARDIAN), terminal.confirmGuardian(token, card(Citizens.LONG_TERM)));
    answered(terminal.confirmGuardian(token, card(Citizens.ORDINARY)));
    answered(terminal.checkFace(token, guardian));
    CaseNumber number = done(submit(token, "no-house-certificate", Map.of("purpose", "other")));
    HallCase filed = bench.hall().books().caseNumbered(number.value()).orElseThrow();
    assertEquals(Citizens.CHILD.person().number().value(), filed.citizenNumber());
    assertEquals(
        Optional.of(Citizens.ORDINARY.person().number().value()), filed.filing().guardian());
  }

  @Test
  void an_agent_checked_once_acts_for_ten_and_each_case_names_both_and_the_mandate() {
    HallToken agent = bench.checked(Citizens.AGENT);
    for (int i = 1; i <= PRINCIPALS.size(); i++) {
      Citizen principal = Citizens.named(PRINCIPALS.get(i - 1));
      Acting acting = answered(terminal.actForPrincipal(agent, card(principal)));
      bench.advance(Duration.ofMinutes(4));
      ActionOutcome outcome = submit(acting.token(), "hotline-complaint", COMPLAINT);
      CaseNumber number = assertInstanceOf(ActionOutcome.Accepted.class, outcome).caseNumber();
      HallCase filed = bench.hall().books().caseNumbered(number.value()).orElseThrow();
      assertEquals(principal.person().number().value(), filed.citizenNumber());
      assertEquals(Optional.of("WT-2026-%04d".formatted(i)), filed.filing().mandate());
      assertEquals(Optional.of(Citizens.AGENT.person().number().value()), filed.filing().agent());
      terminal.signOut(acting.token());
    }
    assertEquals(10, bench.hall().books().cases().size());
  }

  @Test
  void an_agent_acts_for_nobody_without_a_mandate_and_does_nothing_that_is_in_person_only() {
    HallToken agent = bench.checked(Citizens.AGENT);
    assertEquals(
        refused(Refusal.NO_MANDATE),
        terminal.actForPrincipal(agent, card(Citizens.HONG_KONG_RESIDENT)));
    Acting acting = answered(terminal.actForPrincipal(agent, card(Citizens.LONG_TERM)));
    CaseNumber number =
        done(submit(acting.token(), "no-house-certificate", Map.of("purpose", "other")));
    assertEquals(
        new ActionOutcome.Refused(Refusal.IN_PERSON_ONLY),
        submit(acting.token(), "id-photo", Map.of("standard", "id-card")));
    terminal.signOut(agent);
    assertEquals(refused(Refusal.SIGNED_OUT), terminal.caseFile(acting.token(), number));
  }

  @Test
  void an_agent_who_was_away_too_long_is_checked_anew_under_the_principals_token() {
    HallToken agent = bench.checked(Citizens.AGENT);
    Acting acting = answered(terminal.actForPrincipal(agent, card(Citizens.LONG_TERM)));
    bench.advance(Duration.ofMinutes(15));
    Map<String, String> answers = Map.of("purpose", "other");
    assertEquals(
        new ActionOutcome.Refused(Refusal.NOT_CHECKED),
        submit(acting.token(), "no-house-certificate", answers));
    FaceEvidence principal = new FaceEvidence(HallBench.face(Citizens.LONG_TERM));
    assertEquals(
        new PersonChecked.NotPassed(4), answered(terminal.checkFace(acting.token(), principal)));
    FaceEvidence own = new FaceEvidence(HallBench.face(Citizens.AGENT));
    answered(terminal.checkFace(acting.token(), own));
    done(submit(acting.token(), "no-house-certificate", answers));
    answered(terminal.actForPrincipal(agent, card(Citizens.SECOND)));
  }

  @Test
  void a_fine_is_paid_by_phone_and_hall_and_channel_agree_to_the_fen() {
    HallToken token = bench.checked(Citizens.ORDINARY);
    HallRecord violation = records(token, "traffic-violation", "violations").getFirst();
    ActionOutcome filed =
        terminal.submit(
            token, bench.newKey(), fine(token, violation, Optional.of(new Fen(20_000))));
    CaseNumber number = assertInstanceOf(ActionOutcome.Done.class, filed).caseNumber();
    CaseFile file = answered(terminal.caseFile(token, number));
    assertEquals(Optional.of(new Fen(20_000)), file.due());
    assertEquals(Set.of(DocumentKind.RESULT), file.documents());
    terminal.openOrder(token, bench.newKey(), number);
    terminal.openOrder(token, bench.newKey(), number);
    Order order = answered(terminal.order(number));
    assertEquals(1, bench.hall().books().orders().size());
    assertTrue(bench.hall().phonePays(order.number()));
    assertFalse(bench.hall().phonePays(order.number()));
    assertEquals(
        new ActionOutcome.Refused(Refusal.ORDER_PAID),
        terminal.closeOrder(bench.newKey(), order.number()));
    assertEquals(Order.Status.PAID, answered(terminal.order(number)).status());
    answered(terminal.document(token, number, DocumentKind.FISCAL_RECEIPT));
    var statement = answered(terminal.statement(LocalDate.of(2026, 3, 15)));
    assertEquals(1, statement.hall().size());
    assertEquals(statement.hall(), statement.channels());
    terminal.refund(bench.newKey(), order.number());
    terminal.refund(bench.newKey(), order.number());
    var after = answered(terminal.statement(LocalDate.of(2026, 3, 15)));
    assertEquals(new Fen(20_000), after.channels().getFirst().refunded());
    assertEquals(after.hall(), after.channels());
  }

  @Test
  void an_amount_that_differs_from_what_the_citizen_saw_is_refused() {
    HallToken token = bench.checked(Citizens.ORDINARY);
    HallRecord violation = records(token, "traffic-violation", "violations").getFirst();
    assertEquals(
        new ActionOutcome.Refused(Refusal.AMOUNT_DIFFERS),
        terminal.submit(token, bench.newKey(), fine(token, violation, Optional.of(new Fen(1)))));
  }

  @Test
  void money_paid_while_the_hall_was_dead_is_found_after_its_restart() throws IOException {
    HallToken token = bench.checked(Citizens.ORDINARY);
    HallRecord violation = records(token, "traffic-violation", "violations").getFirst();
    CaseNumber number =
        done(terminal.submit(token, bench.newKey(), fine(token, violation, Optional.empty())));
    terminal.openOrder(token, bench.newKey(), number);
    Order order = answered(terminal.order(number));
    bench.hall().phonePays(order.number());
    bench.restart();
    assertEquals(Order.Status.PAID, answered(terminal.order(number)).status());
    assertEquals(List.of(), bench.signedIn(Citizens.ORDINARY).unpaid());
  }

  @Test
  void a_promised_certificate_is_undelivered_once_it_was_decided() {
    HallToken token = bench.checked(Citizens.ORDINARY);
    MaterialRef signature = uploaded(token, "applicant-signature");
    MaterialRef copy =
        answered(terminal.prepare(token, new ServiceId("no-crime-certificate"))).held().stream()
            .filter(one -> one.material().equals("id-card-copy"))
            .map(one -> (MaterialRef) new MaterialRef.Held(one.material(), one.id()))
            .findFirst()
            .orElseThrow();
    Map<String, String> answers =
        Map.of(
            "purpose", "other",
            "phone", "13700009050",
            "recipient-unit", "示例😀单位",
            "delivery", "terminal");
    ActionOutcome outcome =
        terminal.submit(
            token, bench.newKey(), application("no-crime-certificate", answers, signature, copy));
    CaseNumber number = assertInstanceOf(ActionOutcome.Accepted.class, outcome).caseNumber();
    CaseFile file = answered(terminal.caseFile(token, number));
    assertEquals(Optional.of(LocalDate.of(2026, 3, 20)), file.promisedBy());
    assertEquals(Set.of(), file.documents());
    assertEquals(
        new ActionOutcome.Refused(Refusal.ALREADY_APPLIED),
        terminal.submit(
            token, bench.newKey(), application("no-crime-certificate", answers, signature, copy)));
    bench.advance(Duration.ofDays(5));
    assertEquals(number, bench.signedIn(Citizens.ORDINARY).undelivered().getFirst().caseNumber());
    answered(terminal.document(bench.checked(Citizens.ORDINARY), number, DocumentKind.RESULT));
  }

  @Test
  void a_draft_with_its_materials_goes_on_at_another_terminal_after_a_restart() throws IOException {
    HallToken token = bench.checked(Citizens.ORDINARY);
    MaterialRef signature = uploaded(token, "applicant-signature");
    CaseNumber draft =
        done(
            terminal.saveDraft(
                token,
                bench.newKey(),
                application("no-crime-certificate", Map.of("purpose", "visa"), signature)));
    bench.restart();
    Hall another = bench.enrolled("terminal-0002", HallBench.PATIENT);
    SignedIn again = answered(another.signIn(HallBench.card(Citizens.ORDINARY)));
    assertEquals(draft, again.drafts().getFirst().caseNumber());
    Application resumed = answered(another.draft(again.token(), draft));
    assertEquals(List.of(signature), resumed.materials());
    assertEquals(
        refused(Refusal.NO_SUCH_RECORD),
        terminal.draft(bench.signedIn(Citizens.LONG_TERM).token(), draft));
  }

  @Test
  void what_there_is_not_is_no_such_record() {
    HallToken token = bench.checked(Citizens.ORDINARY);
    CaseNumber own = done(submit(token, "no-house-certificate", Map.of("purpose", "other")));
    HallToken other = bench.signedIn(Citizens.LONG_TERM).token();
    assertEquals(refused(Refusal.NO_SUCH_RECORD), terminal.caseFile(other, own));
    assertEquals(refused(Refusal.NO_SUCH_RECORD), terminal.draft(token, own));
    assertEquals(refused(Refusal.NO_SUCH_RECORD), terminal.handOver(token, own));
    assertEquals(refused(Refusal.NO_SUCH_RECORD), terminal.order(own));
  }

  @Test
  void a_second_task_about_the_same_action_is_the_first_one() {
    IdempotencyKey about = bench.newKey();
    CaseNumber first = task(about, TaskReason.OUTCOME_UNKNOWN);
    IdempotencyKey again = bench.newKey();
    assertEquals(
        new ActionOutcome.Done(first),
        terminal.raiseTask(again, about, TaskReason.CARD_PAYMENT_UNKNOWN));
    assertEquals(new ActionOutcome.Done(first), terminal.query(again));
    assertNotEquals(first, task(bench.newKey(), TaskReason.OUTCOME_UNKNOWN));
    assertEquals(2, bench.hall().books().tasks().size());
  }

  private CaseNumber task(IdempotencyKey about, TaskReason reason) {
    return done(terminal.raiseTask(bench.newKey(), about, reason));
  }

  @Test
  void the_guide_holds_ten_thousand_items_each_once() {
    Set<String> codes = new HashSet<>();
    Optional<String> from = Optional.empty();
    do {
      GuidePage page = answered(terminal.guide(from));
      page.items().forEach(item -> assertTrue(codes.add(item.code())));
      from = page.next();
    } while (from.isPresent());
    assertEquals(10_000, codes.size());
  }

  @Test
  void anybody_complains_with_any_text() {
    HallToken token = answered(terminal.signIn(new SignInEvidence.Nobody())).token();
    assertInstanceOf(
        ActionOutcome.Accepted.class,
        submit(
            token,
            "hotline-complaint",
            Map.of("kind", "complaint", "reply", "none", "content", "😀\u202e𠮷\n很吵")));
  }

  @Test
  void a_department_down_refuses_and_says_so_in_the_status() {
    bench.hall().situation().departmentDown("real-estate");
    assertEquals(Set.of("real-estate"), answered(terminal.status()).downDepartments());
    assertEquals(
        new ActionOutcome.Refused(Refusal.DEPARTMENT_DOWN),
        submit(
            bench.checked(Citizens.ORDINARY), "no-house-certificate", Map.of("purpose", "other")));
  }

  @Test
  void an_action_that_arrives_twice_is_booked_once() {
    HallToken token = bench.checked(Citizens.ORDINARY);
    IdempotencyKey key = bench.newKey();
    bench.hall().misbehaviours().once(Operation.SUBMIT, new Misbehaviour.AnswerTwice());
    misbehaved = true;
    ActionOutcome first =
        terminal.submit(token, key, HallBench.application(HallBench.NO_HOUSE, HallBench.ANSWERS));
    assertEquals(new ActionOutcome.Unknown(), first);
    done(terminal.query(key));
    assertEquals(1, bench.hall().books().cases().size());
  }

  private ActionOutcome submit(HallToken token, String service, Map<String, String> answers) {
    return terminal.submit(
        token, bench.newKey(), HallBench.application(new ServiceId(service), answers));
  }

  private Application fine(HallToken token, HallRecord violation, Optional<Fen> fee) {
    return new Application(
        new ServiceId("traffic-violation"),
        Map.of(
            "find", "mine", "violation", violation.id(), "payable", "yes", "fiscal-receipt", "yes"),
        List.of(uploaded(token, "facts-signature")),
        fee,
        Optional.empty());
  }

  private static Application application(
      String service, Map<String, String> answers, MaterialRef... materials) {
    return new Application(
        new ServiceId(service), answers, List.of(materials), Optional.empty(), Optional.empty());
  }

  private MaterialRef uploaded(HallToken token, String material) {
    byte[] bytes = ("<svg>" + material + "</svg>").getBytes(StandardCharsets.UTF_8);
    String sha256 = Shelf.sha256(bytes);
    answered(terminal.upload(token, new Material(sha256, "image/svg+xml", bytes)));
    return new MaterialRef.Uploaded(material, sha256, 1);
  }

  private List<HallRecord> records(HallToken token, String service, String name) {
    return answered(terminal.records(token, new ServiceId(service), name, Map.of()));
  }

  private static CaseNumber done(ActionOutcome outcome) {
    return assertInstanceOf(ActionOutcome.Done.class, outcome).caseNumber();
  }

  private static CardEvidence card(Citizen citizen) {
    return new CardEvidence(
        citizen.person(), citizen.issuer(), citizen.validFrom(), citizen.validUntil());
  }

  private static <T> HallAnswer<T> refused(Refusal reason) {
    return new HallAnswer.Refused<>(reason);
  }
}
