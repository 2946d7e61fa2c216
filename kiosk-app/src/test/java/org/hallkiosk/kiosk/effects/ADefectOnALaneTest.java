package org.hallkiosk.kiosk.effects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.casework.Handle;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.catalog.Stock;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.hall.Application;
import org.hallkiosk.kiosk.hall.CardEvidence;
import org.hallkiosk.kiosk.hall.Delivery;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.SignInEvidence;
import org.hallkiosk.kiosk.identity.IdNumber;
import org.hallkiosk.kiosk.identity.Person;
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
  private final Effects effects =
      new Effects(scheduler, devices.all(), hall, new SamplePapers(), inbox::add);

  static List<Effect> questions() {
    return List.of(
        new Effect.ReadCard(TICKET),
        new Effect.AwaitCardRemoval(TICKET, Duration.ofSeconds(30)),
        new Effect.SignIn(
            TICKET,
            new SignInEvidence.IdCard(
                new CardEvidence(PERSON, "示例市公安局", LocalDate.of(2020, 1, 1), Optional.empty()))),
        new Effect.CheckFace(TICKET, TOKEN),
        new Effect.SendCode(TICKET, TOKEN),
        new Effect.CheckCode(TICKET, TOKEN, "123456"),
        new Effect.CheckPrinter(TICKET, Set.of(Stock.PLAIN)),
        new Effect.FetchDocument(TICKET, TOKEN, SampleHall.CASE, DocumentKind.RESULT));
  }

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

  @Test
  void what_became_of_an_action_is_unknown_and_will_be_asked() {
    hall.defective = true;
    effects.carryOut(
        new Effect.Submit(
            KEY,
            TOKEN,
            new Application(
                new ServiceId("any-service"),
                Map.of(),
                List.of(),
                Optional.empty(),
                Optional.empty())));
    effects.carryOut(new Effect.Rate(KEY, TOKEN, SampleHall.CASE, 1));
    effects.carryOut(new Effect.Query(KEY));
    effects.carryOut(
        new Effect.ReportDelivery(
            KEY, new Delivery(SampleHall.CASE, DocumentKind.RESULT, 1, List.of(), List.of())));
    scheduler.settle();
    Event unknown = new Event.ActionAnswered(KEY, new ActionOutcome.Unknown());
    assertEquals(List.of(unknown, unknown, unknown, unknown), List.copyOf(inbox));
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
    scheduler.hold(Lane.CARD_READER);
    List<Screen> screens = new ArrayList<>();
    SessionLoop loop =
        new SessionLoop(SampleServices.session(), new ListJournal(), effects, screens::add);
    loop.handle(new Event.Started("run00001", List.of(), Set.of()));
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
    scheduler.advance(Duration.ofSeconds(10));
    settle(loop);
    assertInstanceOf(View.Attract.class, screens.getLast().view());
    scheduler.stepOn(Lane.CARD_READER);
    settle(loop);
    assertInstanceOf(View.TakeCard.class, screens.getLast().view());
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
}
