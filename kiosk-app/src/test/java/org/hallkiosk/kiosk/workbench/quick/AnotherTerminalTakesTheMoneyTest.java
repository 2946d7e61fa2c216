package org.hallkiosk.kiosk.workbench.quick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.hallkiosk.kiosk.casework.Difference;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.effects.BooksWatch;
import org.hallkiosk.kiosk.effects.Lane;
import org.hallkiosk.kiosk.effects.Scheduler;
import org.hallkiosk.kiosk.hall.Order;
import org.hallkiosk.kiosk.hall.Statement;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.session.Event;
import org.hallkiosk.kiosk.view.PayWay;
import org.hallkiosk.kiosk.workbench.hall.HallBench;
import org.hallkiosk.kiosk.workbench.people.JourneyFailed;
import org.hallkiosk.kiosk.workbench.people.Move;
import org.hallkiosk.kiosk.workbench.people.Script;
import org.hallkiosk.kiosk.workbench.people.ScriptWalk;
import org.hallkiosk.kiosk.workbench.people.script.Scripts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An order is opened at one terminal, and its money is taken elsewhere: by a bank, by a phone that
/// scans the notice at home, at the next terminal. Once, the first one was told every morning that
/// its books differed, and nothing could ever make them agree. Whole sessions over the embedded
/// hall, and the journals that they write.
class AnotherTerminalTakesTheMoneyTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Fen BILL = new Fen(40_000);

  private static Ground ground;
  private Path world;

  @BeforeAll
  static void prepare() throws Exception {
    ground = Ground.make();
  }

  @BeforeEach
  void aWorldOfItsOwn() throws IOException {
    world = ground.newWorld();
  }

  @AfterAll
  static void tidyUp() throws Exception {
    ground.close();
  }

  @Test
  void a_bank_takes_the_money_of_a_notice_and_no_terminals_books_hold_it() throws Exception {
    try (Life first = life(QuickTerminal.Wiring.USUAL)) {
      takesTheBillHome(first);
      assertTrue(first.hall().noticePaid(order(first)));
      assertEquals(List.of(), taken(first));
      assertEquals(List.of(), differences(first));
    }
  }

  @Test
  void a_phone_scans_the_notice_at_home() throws Exception {
    try (Life first = life(QuickTerminal.Wiring.USUAL)) {
      takesTheBillHome(first);
      assertTrue(first.hall().phonePays(order(first)));
      assertEquals(List.of(), differences(first));
    }
  }

  @Test
  void who_took_the_notice_home_pays_at_another_terminal_after_all() throws Exception {
    try (Life first = life(QuickTerminal.Wiring.USUAL);
        Life second = neighbour(first)) {
      takesTheBillHome(first);
      paysAt(second);
      assertEquals(List.of(), taken(first));
      assertEquals(List.of(BILL), taken(second));
      assertEquals(List.of(), differences(first));
      assertEquals(List.of(), differences(second));
    }
  }

  /// The terminal has lost its power beside a charge, and starts again when all is over.
  @Test
  void a_terminal_dies_and_its_citizen_pays_at_the_next_one() throws Exception {
    QuickTerminal.Wiring dying =
        new QuickTerminal.Wiring(
            journal -> FullDisk.before(journal, EntryKind.CODE_PAYMENT_INTENT), hall -> hall);
    try (Life first = life(dying)) {
      first.start();
      assertThrows(HaltedException.class, () -> visit(first, bill(PayWay.PHONE_CODE)));
      first.terminal().close();
      assertEquals(Order.Status.OPEN, first.hall().books().orders().getFirst().status());
      try (Life second = neighbour(first)) {
        paysAt(second);
        assertEquals(List.of(BILL), taken(second));
        assertEquals(List.of(), differences(second));
      }
      try (Life again =
          new Life(first, badge(), world.resolve("journal.db"), QuickTerminal.Wiring.USUAL)) {
        again.start();
        again.hands().awaitSettled();
        assertEquals(List.of(), taken(again));
        assertEquals(List.of(), differences(again));
      }
    }
  }

  private Life life(QuickTerminal.Wiring wiring) throws Exception {
    return new Life(ground, ground.configuration(), world, new Bank(), wiring);
  }

  private Life neighbour(Life first) throws Exception {
    byte[] secret = first.hall().enrol("terminal-next-door");
    return new Life(
        first,
        new QuickTerminal.Badge("terminal-next-door", secret),
        world.resolve("next-door.db"),
        QuickTerminal.Wiring.USUAL);
  }

  private static QuickTerminal.Badge badge() {
    return new QuickTerminal.Badge(ground.configuration().terminal().id(), ground.secret());
  }

  private static void takesTheBillHome(Life life) throws Exception {
    life.start();
    visit(life, bill(PayWay.NOTICE));
    life.hands().awaitSettled();
  }

  private static void visit(Life life, Script script) throws JourneyFailed, InterruptedException {
    new ScriptWalk(
            script, new QuickGlass(life.terminal(), Patience.PATIENT), life.hands(), Language.ZH)
        .comeAndGo();
  }

  private static void paysAt(Life life) throws Exception {
    life.start();
    new Return(bill(PayWay.PHONE_CODE), life).visit();
    life.hands().awaitSettled();
  }

  private static Script bill(PayWay way) {
    Script home =
        Scripts.all().stream()
            .filter(it -> it.name().equals("medical-insurance-to-be-paid"))
            .findFirst()
            .orElseThrow();
    List<Move> moves =
        home.moves().stream()
            .map(move -> move instanceof Move.Pay pay ? new Move.Pay(way, pay.fen()) : move)
            .toList();
    return new Script(
        home.name(), home.service(), home.citizen(), home.arrival(), moves, home.expected());
  }

  private static OrderNumber order(Life life) {
    return new OrderNumber(life.hall().books().orders().getLast().number());
  }

  private static List<Fen> taken(Life life) {
    return Aftermath.days()
        .map(day -> HallBench.answered(life.terminal().hall().statement(day)))
        .flatMap(statement -> statement.hall().stream())
        .map(Statement.Line::paid)
        .toList();
  }

  /// What the terminal finds of all days up to today, two days later.
  private static List<Difference> differences(Life life) {
    List<Event> told = new ArrayList<>();
    new BooksWatch(
            new Once(),
            life.terminal().hall(),
            life.terminal().journal(),
            InstantSource.offset(Ground.CLOCK, Duration.ofDays(2)),
            ZONE,
            told::add)
        .start();
    assertEquals(7, told.size());
    return told.stream()
        .map(Event.BooksCompared.class::cast)
        .flatMap(compared -> compared.differences().stream())
        .toList();
  }

  /// Runs at once what is to be done, and nothing later.
  private record Once() implements Scheduler {
    @Override
    public void onLane(Lane lane, Runnable work) {
      work.run();
    }

    @Override
    public Pending after(Duration delay, Runnable work) {
      return () -> {};
    }

    @Override
    public void close() {}
  }
}
