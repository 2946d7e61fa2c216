package org.hallkiosk.kiosk.workbench.hall;

import static org.hallkiosk.kiosk.workbench.hall.HallBench.answered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.configuration.Terminal;
import org.hallkiosk.kiosk.hall.HallRecord;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.Order;
import org.hallkiosk.kiosk.hall.Statement;
import org.hallkiosk.kiosk.hall.wording.CarriedHall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// A charge that the phone's owner has still to confirm, and a refund that is under way: accepted,
/// and neither paid nor refunded until the money arrives.
@ParameterizedClass
@EnumSource(Terminal.HallShape.class)
class TheMoneyTakesItsTimeTest {

  private static final ServiceId PAYMENT = new ServiceId("medical-insurance-payment");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

  private final Terminal.HallShape shape;
  @TempDir Path folder;
  private HallBench bench;
  private CarriedHall terminal;
  private HallToken token;
  private CaseNumber number;
  private Order order;

  TheMoneyTakesItsTimeTest(Terminal.HallShape shape) {
    this.shape = shape;
  }

  @BeforeEach
  void owe() throws IOException {
    bench = new HallBench(folder, shape);
    terminal = bench.terminal();
    token = bench.checked(Citizens.SECOND);
    Map<String, String> answers = new HashMap<>(Map.of("insured", "self"));
    HallRecord year =
        answered(terminal.records(token, PAYMENT, "insurance-years", answers)).getFirst();
    answers.putAll(Map.of("year", year.id(), "payable", "yes", "fiscal-receipt", "no"));
    ActionOutcome filed =
        terminal.submit(token, bench.newKey(), HallBench.application(PAYMENT, answers));
    number = assertInstanceOf(ActionOutcome.Done.class, filed).caseNumber();
    terminal.openOrder(token, bench.newKey(), number);
    order = stands();
    bench.hall().situation().moneyIsSlow(true);
  }

  @AfterEach
  void close() throws IOException {
    bench.close();
  }

  private Order stands() {
    return answered(terminal.order(number));
  }

  private Statement statement() {
    return answered(terminal.statement(TODAY));
  }

  private IdempotencyKey charged() {
    IdempotencyKey key = bench.newKey();
    String code = bench.hall().payerCode(Citizens.SECOND);
    assertEquals(
        new ActionOutcome.Accepted(number), terminal.payByCode(token, key, order.number(), code));
    return key;
  }

  @Test
  void a_charge_is_accepted_until_the_phone_confirms_and_its_order_is_not_closed_meanwhile() {
    IdempotencyKey key = charged();
    assertEquals(new ActionOutcome.Accepted(number), terminal.query(key));
    assertEquals(Order.Status.PAYING, stands().status());
    assertEquals(
        new ActionOutcome.Refused(Refusal.ORDER_PAID),
        terminal.closeOrder(bench.newKey(), order.number()));
    assertTrue(statement().hall().isEmpty());
    assertEquals(1, bench.hall().moneyArrives());
    assertEquals(new ActionOutcome.Done(number), terminal.query(key));
    assertEquals(Order.Status.PAID, stands().status());
    assertEquals(statement().hall(), statement().channels());
  }

  @Test
  void a_refund_is_accepted_and_stands_nowhere_as_refunded_until_it_arrives() throws IOException {
    bench.hall().phonePays(order.number());
    IdempotencyKey key = bench.newKey();
    assertEquals(new ActionOutcome.Accepted(number), terminal.refund(key, order.number()));
    assertEquals(new ActionOutcome.Accepted(number), terminal.query(key));
    assertEquals(Order.Status.REFUNDING, stands().status());
    assertEquals(Fen.NOTHING, statement().hall().getFirst().refunded());
    assertEquals(statement().hall(), statement().channels());
    bench.restart();
    assertEquals(new ActionOutcome.Accepted(number), terminal.query(key));
    assertEquals(1, bench.hall().moneyArrives());
    assertEquals(new ActionOutcome.Done(number), terminal.query(key));
    assertEquals(Order.Status.REFUNDED, stands().status());
    assertEquals(order.amount(), statement().hall().getFirst().refunded());
    assertEquals(statement().hall(), statement().channels());
    assertEquals(0, bench.hall().moneyArrives());
  }

  @Test
  void a_phone_that_never_confirmed_and_whose_order_was_closed_is_declined() throws IOException {
    IdempotencyKey key = charged();
    bench.restart();
    assertEquals(
        new ActionOutcome.Done(number), terminal.closeOrder(bench.newKey(), order.number()));
    bench.hall().moneyArrives();
    assertEquals(new ActionOutcome.Refused(Refusal.PAYMENT_DECLINED), terminal.query(key));
    assertEquals(Optional.of(Order.Status.CLOSED), Optional.of(stands().status()));
  }
}
