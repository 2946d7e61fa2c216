package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hallkiosk.hardware.device.CardFace;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.CardRemoval;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.IdCard;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.Handle;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.Lamp;
import org.hallkiosk.kiosk.catalog.Agency;
import org.hallkiosk.kiosk.catalog.Assurance;
import org.hallkiosk.kiosk.catalog.Audience;
import org.hallkiosk.kiosk.catalog.Catalog;
import org.hallkiosk.kiosk.catalog.Category;
import org.hallkiosk.kiosk.catalog.CategoryId;
import org.hallkiosk.kiosk.catalog.Fee;
import org.hallkiosk.kiosk.catalog.Minors;
import org.hallkiosk.kiosk.catalog.PlannedStep;
import org.hallkiosk.kiosk.catalog.Policies;
import org.hallkiosk.kiosk.catalog.Promise;
import org.hallkiosk.kiosk.catalog.Service;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.catalog.Stock;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.hall.CaseFile;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.PersonChecked;
import org.hallkiosk.kiosk.hall.Preparation;
import org.hallkiosk.kiosk.hall.SignedIn;
import org.hallkiosk.kiosk.identity.AgeGroup;
import org.hallkiosk.kiosk.identity.Masking;
import org.hallkiosk.kiosk.identity.Pseudonym;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.Touch;
import org.hallkiosk.kiosk.view.View;

/// Walks a session event by event and remembers what it wrote and wanted.
final class Walk {

  static final CaseNumber CASE = new CaseNumber("CASE-0001");
  static final ServiceId SERVICE = new ServiceId("no-house-certificate");

  /// Costs money, prints on numbered forms, and gives a fiscal receipt.
  static final ServiceId PAID = new ServiceId("medical-insurance-payment");

  static final Fen FEE = new Fen(38_000);
  static final Policies POLICIES =
      new Policies(
          Duration.ofSeconds(60),
          Duration.ofSeconds(30),
          10,
          Duration.ofSeconds(60),
          Duration.ofSeconds(3),
          Duration.ofSeconds(60),
          Duration.ofSeconds(30),
          Duration.ofSeconds(900),
          Duration.ofSeconds(2),
          Duration.ofSeconds(180),
          Duration.ofSeconds(20),
          Duration.ofSeconds(5),
          5,
          3,
          Duration.ofSeconds(3),
          Duration.ofSeconds(180),
          Masking.DEFAULT);

  final Session session;
  final List<Entry> entries = new ArrayList<>();
  final List<Effect> effects = new ArrayList<>();
  State state = State.initial();

  /// The last step that was taken.
  Step last = new Step(state, List.of(), List.of());

  /// Whether the hall, asked what it knows towards an application, says at once that it is nothing.
  boolean hallKnowsNothing = true;

  /// Sees every step that is taken.
  Consumer<Step> watcher = _ -> {};

  private int runs = 1;

  Walk() {
    this(catalog());
  }

  Walk(Catalog catalog) {
    this.session = new Session(catalog, POLICIES);
  }

  static Catalog catalog() {
    Texts text = new Texts("字", "text");
    List<ServiceStep> steps =
        List.of(
            new ServiceStep.Identify(),
            new ServiceStep.CheckPerson(),
            new ServiceStep.Choose(
                "purpose", text, List.of(new ServiceStep.Option("loan", new Texts("贷款", "Loan")))),
            new ServiceStep.Review(text, false),
            new ServiceStep.Submit(),
            new ServiceStep.Print(text, DocumentKind.RESULT, Stock.PLAIN),
            new ServiceStep.Receipt(),
            new ServiceStep.Rate());
    CategoryId category = new CategoryId("real-estate");
    return new Catalog(
        List.of(new Category(category, text, "home")),
        List.of(service(SERVICE, category, text, steps), paid(category, text)));
  }

  private static Service paid(CategoryId category, Texts text) {
    return service(
        PAID,
        category,
        text,
        List.of(
            new ServiceStep.Identify(),
            new ServiceStep.CheckPerson(),
            new ServiceStep.Choose(
                "purpose", text, List.of(new ServiceStep.Option("loan", new Texts("贷款", "Loan")))),
            new ServiceStep.Review(text, false),
            new ServiceStep.Submit(),
            new ServiceStep.Pay(text, new Fee.Fixed(FEE)),
            new ServiceStep.Print(text, DocumentKind.RESULT, Stock.NUMBERED),
            new ServiceStep.Print(text, DocumentKind.FISCAL_RECEIPT, Stock.PLAIN),
            new ServiceStep.Receipt(),
            new ServiceStep.Rate()));
  }

  private static Service service(
      ServiceId id, CategoryId category, Texts text, List<ServiceStep> steps) {
    return new Service(
        id,
        "0001",
        category,
        text,
        text,
        Audience.PERSON,
        Assurance.CARD_AND_PERSON_CHECK,
        Agency.AGENT_ALLOWED,
        Minors.GUARDIAN_UNDER_14,
        List.of(),
        Optional.empty(),
        new Promise.Immediate(),
        steps.stream().map(PlannedStep::always).toList());
  }

  static Walk started(Entry... open) {
    return started(catalog(), open);
  }

  static Walk started(Catalog catalog, Entry... open) {
    return restarted(catalog, List.of(open), Set.of());
  }

  static Walk restarted(List<Entry> open, Set<IdempotencyKey> handedOver) {
    return restarted(catalog(), open, handedOver);
  }

  private static Walk restarted(Catalog catalog, List<Entry> open, Set<IdempotencyKey> handedOver) {
    Walk walk = new Walk(catalog);
    walk.send(new Event.Started("run00001", open, handedOver, Map.of()));
    return walk;
  }

  /// The process dies, and another one starts on its journal.
  Walk restart() {
    return restart(Duration.ZERO);
  }

  /// @param later so long after the last entry was written
  Walk restart(Duration later) {
    runs++;
    state = State.initial();
    effects.clear();
    List<Entry> open = Written.open(entries);
    Map<IdempotencyKey, Duration> openFor =
        open.stream().collect(Collectors.toMap(intent -> intent.key().orElseThrow(), _ -> later));
    return send(new Event.Started("run0000" + runs, open, Written.handedOver(entries), openFor));
  }

  Walk send(Event event) {
    return took(session.step(state, event));
  }

  Walk touch(Intent intent) {
    return send(new Event.Touched(new Touch(state.screen(), intent)));
  }

  View view() {
    return session.screen(state).view();
  }

  <T extends Effect> T last(Class<T> kind) {
    return all(kind).getLast();
  }

  <T extends Effect> List<T> all(Class<T> kind) {
    return effects.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  List<EntryKind> kinds() {
    return entries.stream().map(Entry::kind).toList();
  }

  Timer lastTimer() {
    return last(Effect.StartTimer.class).timer();
  }

  Walk cardLaid() {
    return send(new Event.CardRead(last(Effect.ReadCard.class).ticket(), card()));
  }

  Walk cardLaid(IdCard other) {
    return send(
        new Event.CardRead(last(Effect.ReadCard.class).ticket(), new CardReading.Read(other)));
  }

  static CardReading card() {
    return new CardReading.Read(
        new IdCard.Domestic(
            new CardFace(
                "张示例",
                "11010519491231002X",
                "1",
                LocalDate.of(1949, 12, 31),
                LocalDate.of(2020, 1, 1),
                Optional.empty(),
                new byte[1024]),
            "01",
            "示例市示例路1号",
            "示例市公安局"));
  }

  Walk cardTaken() {
    return send(
        new Event.CardRemovalEnded(
            last(Effect.AwaitCardRemoval.class).ticket(), new CardRemoval.Taken()));
  }

  Walk hallSignsIn(SignedIn.Waiting... undelivered) {
    return hallSignsIn(List.of(undelivered), List.of(), List.of());
  }

  Walk hallSignsIn(
      List<SignedIn.Waiting> undelivered,
      List<SignedIn.Waiting> unpaid,
      List<SignedIn.Waiting> drafts) {
    SignedIn answer =
        new SignedIn(
            new HallToken("secret-token"),
            new Pseudonym("pseudonym-1"),
            Optional.empty(),
            AgeGroup.ADULT,
            List.of(),
            false,
            undelivered,
            unpaid,
            drafts);
    return hallSignsIn(answer);
  }

  Walk hallSignsIn(SignedIn answer) {
    return send(
        new Event.SignInAnswered(
            last(Effect.SignIn.class).ticket(), new HallAnswer.Answered<>(answer)));
  }

  Walk atHome() {
    cardLaid().hallSignsIn().cardTaken();
    assertInstanceOf(View.Home.class, view());
    return this;
  }

  Walk personChecked() {
    touch(new Intent.TakePicture());
    return send(
        new Event.FaceChecked(
            last(Effect.CheckFace.class).ticket(),
            new HallAnswer.Answered<>(new PersonChecked.Passed())));
  }

  Walk atReview() {
    atHome().touch(new Intent.StartService(SERVICE)).personChecked();
    touch(new Intent.Pick("loan"));
    assertInstanceOf(View.Review.class, view());
    return this;
  }

  Walk submitting() {
    atReview().touch(new Intent.Confirm());
    return send(new Event.PrinterChecked(last(Effect.CheckPrinter.class).ticket(), Health.READY));
  }

  /// The hall's answer, and the case's file where there is a case.
  Walk submissionAnswered(ActionOutcome outcome) {
    return submissionAnswered(outcome, file());
  }

  Walk submissionAnswered(ActionOutcome outcome, CaseFile file) {
    int asked = all(Effect.ReadCaseFile.class).size();
    send(new Event.ActionAnswered(last(Effect.Submit.class).key(), outcome));
    return all(Effect.ReadCaseFile.class).size() > asked ? fileRead(file) : this;
  }

  Walk fileRead(CaseFile file) {
    return send(
        new Event.CaseFileRead(
            last(Effect.ReadCaseFile.class).ticket(), new HallAnswer.Answered<>(file)));
  }

  static CaseFile file() {
    return file(SERVICE, Optional.empty());
  }

  /// @param due what is still to be paid
  static CaseFile file(ServiceId service, Optional<Fen> due) {
    return file(service, due, Map.of());
  }

  /// @param choices by which its steps were chosen
  static CaseFile file(ServiceId service, Optional<Fen> due, Map<String, String> choices) {
    return new CaseFile(
        CASE,
        service,
        List.of(),
        Optional.empty(),
        Lamp.NONE,
        due,
        List.of(),
        Set.of(DocumentKind.values()),
        choices);
  }

  private Walk took(Step step) {
    last = step;
    watcher.accept(step);
    state = step.state();
    entries.addAll(step.entries());
    effects.addAll(step.effects());
    step.effects().stream()
        .filter(_ -> hallKnowsNothing)
        .filter(Effect.Prepare.class::isInstance)
        .map(Effect.Prepare.class::cast)
        .forEach(this::preparedWithNothing);
    return this;
  }

  private void preparedWithNothing(Effect.Prepare asked) {
    send(new Event.Prepared(asked.ticket(), new HallAnswer.Answered<>(NOTHING_KNOWN)));
  }

  private static final Preparation NOTHING_KNOWN =
      new Preparation(Map.of(), List.of(), LocalDate.of(2026, 12, 31));

  Walk documentReady() {
    return send(
        new Event.DocumentFetched(
            last(Effect.FetchDocument.class).ticket(),
            new FetchedDocument.Ready(new Handle("vault-1"), "CERT-1", 1)));
  }

  Walk paperEnded(PrintOutcome outcome) {
    return send(new Event.PrintEnded(last(Effect.PrintDocument.class).key(), outcome));
  }

  Walk slipEnded(PrintOutcome outcome) {
    return send(new Event.SlipEnded(last(Effect.PrintSlip.class).key(), outcome));
  }

  Walk atResult() {
    submitting().submissionAnswered(new ActionOutcome.Done(CASE)).documentReady();
    paperEnded(new PrintOutcome.Printed(1)).slipEnded(new PrintOutcome.Printed(1));
    assertInstanceOf(View.Result.class, view());
    return this;
  }

  Walk rang() {
    return send(new Event.TimerRang(lastTimer()));
  }
}
