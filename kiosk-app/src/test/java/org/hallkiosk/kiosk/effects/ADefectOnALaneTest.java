package org.hallkiosk.kiosk.effects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hallkiosk.hardware.device.CardPayment;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.hardware.device.Reversal;
import org.hallkiosk.hardware.image.Signature;
import org.hallkiosk.hardware.image.Stroke;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.Handle;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.catalog.PhotoStandard;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.catalog.Stock;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.hall.Application;
import org.hallkiosk.kiosk.hall.CardApproval;
import org.hallkiosk.kiosk.hall.CardEvidence;
import org.hallkiosk.kiosk.hall.Delivery;
import org.hallkiosk.kiosk.hall.GuideItem;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.ServiceCardChange;
import org.hallkiosk.kiosk.hall.SignInEvidence;
import org.hallkiosk.kiosk.hall.StaffCheckNumber;
import org.hallkiosk.kiosk.hall.TaskReason;
import org.hallkiosk.kiosk.identity.CompanyCode;
import org.hallkiosk.kiosk.identity.IdNumber;
import org.hallkiosk.kiosk.identity.Person;
import org.hallkiosk.kiosk.paper.BoundPages;
import org.hallkiosk.kiosk.session.Effect;
import org.hallkiosk.kiosk.session.Event;
import org.hallkiosk.kiosk.session.SlipOrder;
import org.hallkiosk.kiosk.session.Ticket;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.Screen;
import org.hallkiosk.kiosk.view.Touch;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A driver or an adapter throws what it must never throw: nobody waits for ever.
class ADefectOnALaneTest {

  private static final Ticket TICKET = new Ticket(1);
  private static final HallToken TOKEN = new HallToken("token");
  private static final IdempotencyKey KEY = new IdempotencyKey("run00001-1-7");
  private static final Person PERSON = new Person("张示例", new IdNumber("11010519491231002X"));

  private final VirtualScheduler scheduler = new VirtualScheduler();
  private final SampleDevices devices = new SampleDevices();
  private final SampleHall hall = new SampleHall();
  private final Deque<Event> inbox = new ArrayDeque<>();
  private final Means means = Means.of(scheduler, devices.all(), hall, inbox::add);
  private final Effects effects = new Effects(means, SampleCrafts.with(new BrokenGuide()));

  private static final CompanyCode COMPANY = new CompanyCode("91350100M000100Y43");
  private static final OrderNumber ORDER = new OrderNumber("ORDER-0001");
  private static final ServiceId SERVICE = new ServiceId("any-service");
  private static final CardEvidence CARD =
      new CardEvidence(PERSON, "示例市公安局", LocalDate.of(2020, 1, 1), Optional.empty());
  private static final Application APPLICATION =
      new Application(SERVICE, Map.of(), List.of(), Optional.empty(), Optional.empty());

  static List<Effect> questions() {
    return List.of(
        new Effect.ReadCard(TICKET),
        new Effect.ReadChip(TICKET),
        new Effect.AwaitCardRemoval(TICKET, Duration.ofSeconds(30)),
        new Effect.AwaitChipRemoval(TICKET, Duration.ofSeconds(30)),
        new Effect.SignIn(TICKET, new SignInEvidence.IdCard(CARD)),
        new Effect.CheckFace(TICKET, TOKEN),
        new Effect.AskStaff(TICKET, TOKEN),
        new Effect.ReadStaffCheck(TICKET, TOKEN, new StaffCheckNumber("RG20260315-000001")),
        new Effect.SendCode(TICKET, TOKEN),
        new Effect.CheckCode(TICKET, TOKEN, "123456"),
        new Effect.ConfirmGuardian(TICKET, TOKEN, CARD),
        new Effect.ActForPrincipal(TICKET, TOKEN, CARD),
        new Effect.ActForCompany(TICKET, TOKEN, COMPANY),
        new Effect.CheckPrinter(TICKET, Set.of(Stock.PLAIN)),
        new Effect.CheckPrinter(TICKET, Set.of(Stock.NUMBERED)),
        new Effect.Prepare(TICKET, TOKEN, SERVICE),
        new Effect.ReadRecords(TICKET, TOKEN, SERVICE, "houses", Map.of()),
        new Effect.ScanPage(TICKET),
        new Effect.TakePhoto(TICKET, PhotoStandard.ID_CARD),
        new Effect.SendSignature(TICKET, TOKEN, "signature", signature()),
        new Effect.ReadCode(TICKET, Duration.ofSeconds(30)),
        new Effect.ReadCaseFile(TICKET, TOKEN, SampleHall.CASE),
        new Effect.ReadDraft(TICKET, TOKEN, SampleHall.CASE),
        new Effect.AskForServiceCard(TICKET, TOKEN),
        new Effect.HandOver(TICKET, TOKEN, SampleHall.CASE),
        new Effect.ReadOrder(TICKET, SampleHall.CASE),
        new Effect.SearchGuide(TICKET, "any"),
        new Effect.OpenGuideEntry(TICKET, "any"),
        new Effect.FetchDocument(TICKET, TOKEN, SampleHall.CASE, DocumentKind.RESULT));
  }

  private static Signature signature() {
    return Signature.of(
            List.of(
                new Stroke(
                    List.of(
                        new Stroke.Dot(0.1, 0.1, Duration.ZERO),
                        new Stroke.Dot(0.9, 0.3, Duration.ofMillis(200))))),
            0.5)
        .orElseThrow();
  }

  /// Every effect that ends in an action's outcome.
  static List<Effect> actions() {
    return List.of(
        new Effect.Submit(KEY, TOKEN, APPLICATION),
        new Effect.SaveDraft(KEY, TOKEN, APPLICATION),
        new Effect.ChangeServiceCard(KEY, TOKEN, new ServiceCardChange.Unbind()),
        new Effect.Rate(KEY, TOKEN, SampleHall.CASE, 1),
        new Effect.Query(KEY),
        new Effect.ReportDelivery(
            KEY, new Delivery(SampleHall.CASE, DocumentKind.RESULT, 1, List.of(), List.of())),
        new Effect.RaiseTask(KEY, KEY, TaskReason.OUTCOME_UNKNOWN),
        new Effect.OpenOrder(KEY, TOKEN, SampleHall.CASE),
        new Effect.PayByCode(KEY, TOKEN, ORDER, "134567890123456789"),
        new Effect.ReportCardPayment(
            KEY, ORDER, new CardApproval(new Fen(100), "123456", "000001")),
        new Effect.CloseOrder(KEY, ORDER),
        new Effect.Refund(KEY, ORDER));
  }

  /// A kind of effect that no test here gives a defect would go unnoticed.
  @Test
  void every_kind_of_effect_stands_here() {
    Set<Class<?>> tried = new HashSet<>();
    Stream.of(questions(), actions())
        .flatMap(List::stream)
        .map(Object::getClass)
        .forEach(tried::add);
    tried.addAll(ELSEWHERE);
    assertEquals(Set.of(Effect.class.getPermittedSubclasses()), tried);
  }

  /// Those with an end of their own below, and those that ask nothing.
  private static final Set<Class<?>> ELSEWHERE =
      Set.of(
          Effect.SendPages.class,
          Effect.SendPhoto.class,
          Effect.PayByCard.class,
          Effect.QueryCard.class,
          Effect.ReverseCard.class,
          Effect.PrintDocument.class,
          Effect.PrintSlip.class,
          Effect.CallOff.class,
          Effect.SignOut.class,
          Effect.CancelLeftovers.class,
          Effect.Wipe.class,
          Effect.StartTimer.class,
          Effect.StopTimer.class);

  @ParameterizedTest
  @MethodSource("questions")
  void a_question_that_ends_in_a_defect_ends_in_its_event(Effect effect) {
    devices.defective = true;
    hall.defective = true;
    effects.carryOut(effect);
    scheduler.settle();
    assertInstanceOf(Event.Defect.class, inbox.remove());
    assertTrue(inbox.isEmpty());
  }

  @Test
  void a_picture_that_the_halls_adapter_chokes_on_ends_in_its_event() {
    hall.defective = true;
    effects.carryOut(new Effect.CheckFace(TICKET, TOKEN));
    scheduler.settle();
    assertInstanceOf(Event.Defect.class, inbox.remove());
  }

  @ParameterizedTest
  @MethodSource("actions")
  void what_became_of_an_action_is_unknown_and_will_be_asked(Effect action) {
    hall.defective = true;
    effects.carryOut(action);
    scheduler.settle();
    assertEquals(
        List.of(new Event.ActionAnswered(KEY, new ActionOutcome.Unknown())), List.copyOf(inbox));
  }

  @Test
  void a_material_that_the_halls_adapter_chokes_on_ends_in_its_event() {
    hall.defective = true;
    Handle kept = means.vault().keep(new byte[] {1});
    effects.carryOut(new Effect.SendPhoto(TICKET, TOKEN, "photo", kept));
    effects.carryOut(new Effect.SendPages(TICKET, TOKEN, "paper", List.of(kept)));
    scheduler.settle();
    assertInstanceOf(Event.Defect.class, inbox.remove());
    assertInstanceOf(Event.Defect.class, inbox.remove());
  }

  @Test
  void money_at_the_bank_card_terminal_may_or_may_not_have_moved() {
    devices.defective = true;
    effects.carryOut(new Effect.PayByCard(KEY, ORDER, new Fen(100)));
    effects.carryOut(new Effect.QueryCard(KEY, ORDER));
    effects.carryOut(new Effect.ReverseCard(KEY, ORDER));
    scheduler.settle();
    assertInstanceOf(Event.CardStage.class, inbox.remove());
    for (int asked = 0; asked < 2; asked++) {
      Event.CardPaid paid = assertInstanceOf(Event.CardPaid.class, inbox.remove());
      assertInstanceOf(CardPayment.Unknown.class, paid.payment());
    }
    Event.CardReversed reversed = assertInstanceOf(Event.CardReversed.class, inbox.remove());
    assertInstanceOf(Reversal.Unknown.class, reversed.reversal());
  }

  @Test
  void a_form_may_or_may_not_have_come_out() {
    devices.defective = true;
    Handle document = means.vault().keep(BoundPages.pdf(List.of(SampleDevices.page())));
    effects.carryOut(new Effect.PrintDocument(KEY, document, SampleHall.CASE, 1, Stock.NUMBERED));
    scheduler.settle();
    Event.FormsEnded ended = assertInstanceOf(Event.FormsEnded.class, inbox.remove());
    assertInstanceOf(PrintOutcome.Uncertain.class, ended.outcome());
  }

  @Test
  void a_slip_may_or_may_not_have_come_out() {
    devices.defective = true;
    Texts service = new Texts("无房证明", "No-house certificate");
    effects.carryOut(
        new Effect.PrintSlip(
            KEY, new SlipOrder.NotKnownYet(Language.ZH, service, Optional.of(PERSON), KEY)));
    scheduler.settle();
    Event.SlipEnded ended = assertInstanceOf(Event.SlipEnded.class, inbox.remove());
    assertInstanceOf(PrintOutcome.Uncertain.class, ended.outcome());
  }

  @Test
  void a_document_that_was_wiped_is_not_printed() {
    effects.carryOut(
        new Effect.PrintDocument(KEY, new Handle("vault-1"), SampleHall.CASE, 1, Stock.PLAIN));
    scheduler.settle();
    Event.PrintEnded ended = assertInstanceOf(Event.PrintEnded.class, inbox.remove());
    assertInstanceOf(PrintOutcome.NotPrinted.class, ended.outcome());
  }

  @Test
  void the_citizen_sees_a_problem_and_goodbye_and_the_next_one_is_served() {
    scheduler.hold(Lane.CARD_READER).hold(Lane.CHIP_READER).hold(Lane.CODE_SCANNER);
    List<Screen> screens = new ArrayList<>();
    SessionLoop loop =
        new SessionLoop(SampleServices.session(), new ListJournal(), effects, screens::add);
    loop.handle(new Event.Started("run00001", List.of(), Set.of(), Map.of()));
    hall.defective = true;
    scheduler.stepOn(Lane.CARD_READER);
    settle(loop);
    View.Problem problem = assertInstanceOf(View.Problem.class, screens.getLast().view());
    assertEquals(ProblemCode.TERMINAL_FAULT, problem.code());
    hall.defective = false;
    loop.handle(new Event.Touched(new Touch(screens.getLast().number(), new Intent.Leave())));
    assertInstanceOf(View.Goodbye.class, screens.getLast().view());
    scheduler.stepOn(Lane.CARD_READER);
    scheduler.stepOn(Lane.CARD_READER);
    scheduler.release(Lane.CHIP_READER).release(Lane.CODE_SCANNER).settle();
    scheduler.hold(Lane.CHIP_READER).hold(Lane.CODE_SCANNER);
    scheduler.advance(Duration.ofSeconds(10));
    settle(loop);
    assertInstanceOf(View.Attract.class, screens.getLast().view());
    letTheNextCardBeRead(loop);
    assertInstanceOf(View.TakeCard.class, screens.getLast().view());
  }

  /// What was called off still stands before it on the lane.
  private void letTheNextCardBeRead(SessionLoop loop) {
    scheduler.stepOn(Lane.CARD_READER);
    settle(loop);
    scheduler.stepOn(Lane.CARD_READER);
    settle(loop);
  }

  private void settle(SessionLoop loop) {
    scheduler.settle();
    while (!inbox.isEmpty()) {
      loop.handle(inbox.remove());
      scheduler.settle();
    }
  }

  @Test
  @Timeout(30)
  void a_lane_of_threads_outlives_an_error() throws InterruptedException {
    BlockingQueue<String> done = new LinkedBlockingQueue<>();
    try (ThreadScheduler threads = new ThreadScheduler()) {
      threads.onLane(
          Lane.PRINTER,
          () -> {
            throw new AssertionError("planted");
          });
      threads.onLane(Lane.PRINTER, () -> done.add("next"));
      assertEquals("next", done.poll(20, TimeUnit.SECONDS));
    }
  }

  @Test
  void a_timer_that_is_set_while_the_terminal_closes_is_no_defect() {
    ThreadScheduler threads = new ThreadScheduler();
    threads.close();
    threads.after(Duration.ofSeconds(1), () -> {}).callOff();
  }

  /// A guide with a defect.
  private static final class BrokenGuide implements Guide {
    @Override
    public List<GuideItem> search(String typed) {
      throw new IllegalStateException("a planted defect");
    }

    @Override
    public Optional<GuideItem> entry(String code) {
      throw new IllegalStateException("a planted defect");
    }
  }
}
