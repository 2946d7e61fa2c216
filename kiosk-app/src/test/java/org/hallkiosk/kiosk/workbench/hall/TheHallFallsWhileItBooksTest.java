package org.hallkiosk.kiosk.workbench.hall;

import static org.hallkiosk.kiosk.workbench.hall.HallBench.answered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.MaterialRef;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.configuration.Terminal;
import org.hallkiosk.kiosk.hall.Application;
import org.hallkiosk.kiosk.hall.CardApproval;
import org.hallkiosk.kiosk.hall.Hall;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.Material;
import org.hallkiosk.kiosk.hall.Order;
import org.hallkiosk.kiosk.hall.Statement;
import org.hallkiosk.kiosk.workbench.hall.data.Shelf;
import org.hallkiosk.kiosk.workbench.hall.money.ChannelEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// The hall keeps books, and so does the payment channel; the hall falls between the two while an
/// order is opened, paid by code or card, closed or refunded. The terminal asks, is told that
/// nothing ever came, and goes on. Once, a payment told anew was refused as paid already, and went
/// back to the card while the channel kept it; an order's number was given a second time, and the
/// next citizen was charged the first one's sum; a closed order stayed open for everybody else.
@ParameterizedClass
@EnumSource(Terminal.HallShape.class)
class TheHallFallsWhileItBooksTest {

  private static final ServiceId PAYMENT = new ServiceId("medical-insurance-payment");
  private static final ServiceId FINE = new ServiceId("traffic-violation");
  private static final Fen BILL = new Fen(40_000);
  private static final CardApproval PAID = new CardApproval(BILL, "A00001", "000001");

  private final Terminal.HallShape shape;

  @TempDir Path folder;
  private HallBench bench;
  private HallToken token;
  private CaseNumber owed;

  TheHallFallsWhileItBooksTest(Terminal.HallShape shape) {
    this.shape = shape;
  }

  @BeforeEach
  void open() throws IOException {
    bench = new HallBench(folder, shape);
    token = bench.checked(Citizens.ORDINARY);
    Map<String, String> answers =
        Map.of("insured", "self", "year", year(), "payable", "yes", "fiscal-receipt", "no");
    owed = submitted(token, HallBench.application(PAYMENT, answers));
  }

  @AfterEach
  void close() throws IOException {
    bench.close();
  }

  @Test
  void a_payment_told_anew_is_the_same_payment() throws IOException {
    ordered();
    falls(key -> reported(key, PAID));
    IdempotencyKey anew = bench.newKey();
    assertInstanceOf(ActionOutcome.Done.class, reported(anew, PAID));
    assertInstanceOf(ActionOutcome.Done.class, bench.terminal().query(anew));
    assertPaidHereOnce();
  }

  @Test
  void another_payment_of_the_order_is_refused() throws IOException {
    ordered();
    falls(key -> reported(key, PAID));
    CardApproval second = new CardApproval(BILL, "A00002", "000002");
    assertEquals(new ActionOutcome.Refused(Refusal.ORDER_PAID), reported(bench.newKey(), second));
    assertPaidHereOnce();
  }

  @Test
  void a_phone_was_charged_and_is_not_charged_again() throws IOException {
    ordered();
    falls(this::charged);
    token = bench.signedIn(Citizens.ORDINARY).token();
    assertEquals(new ActionOutcome.Refused(Refusal.ORDER_PAID), charged(bench.newKey()));
    assertPaidHereOnce();
  }

  /// The first citizen's number must not be given to the next one, whose bill is another.
  @Test
  void an_order_was_opened_and_the_next_citizen_is_charged_their_own_sum() throws IOException {
    falls(key -> bench.terminal().openOrder(token, key, owed));
    OrderNumber lost = new OrderNumber(bench.hall().channelBooks().getFirst().order());
    CaseNumber less = fine();
    Order next = answered(bench.terminal().order(less));
    assertNotEquals(lost, next.number());
    assertTrue(bench.hall().phonePays(next.number()));
    assertEquals(List.of(next.amount().value()), amounts(ChannelEntry.Kind.CHARGED));
    assertEquals(new Fen(20_000), next.amount());
    token = bench.signedIn(Citizens.ORDINARY).token();
    done(bench.terminal().openOrder(token, bench.newKey(), owed));
    assertEquals(BILL, order().amount());
  }

  /// The hall wrote the order down, and fell before the channel heard of it.
  @Test
  void an_order_that_the_channel_never_heard_of_can_be_paid() throws IOException {
    byte[] before = Files.readAllBytes(channel());
    IdempotencyKey key = bench.newKey();
    done(bench.terminal().openOrder(token, key, owed));
    bench.restart(() -> Files.write(channel(), before));
    done(bench.terminal().query(key));
    assertTrue(bench.hall().phonePays(order().number()));
    assertPaidHereOnce();
  }

  @Test
  void an_order_was_closed_and_its_citizen_pays_at_another_terminal() throws IOException {
    ordered();
    OrderNumber first = order().number();
    falls(key -> bench.terminal().closeOrder(key, first));
    try (var other = bench.enrolled("terminal-next-door", HallBench.PATIENT)) {
      HallToken there = answered(other.signIn(HallBench.card(Citizens.ORDINARY))).token();
      done(other.openOrder(there, bench.newKey(), owed));
      Order second = answered(other.order(owed));
      assertNotEquals(first, second.number());
      assertEquals(Order.Status.OPEN, second.status());
      done(other.reportCardPayment(bench.newKey(), second.number(), PAID));
      assertEquals(List.of(new Statement.Line(second.number(), BILL, Fen.NOTHING)), lines(other));
      assertEquals(List.of(), lines(bench.terminal()));
    }
  }

  @Test
  void money_went_back_and_goes_back_once() throws IOException {
    ordered();
    done(reported(bench.newKey(), PAID));
    OrderNumber number = order().number();
    falls(key -> bench.terminal().refund(key, number));
    assertEquals(Order.Status.REFUNDED, order().status());
    done(bench.terminal().refund(bench.newKey(), number));
    assertEquals(List.of(BILL.value()), amounts(ChannelEntry.Kind.REFUNDED));
    assertEquals(List.of(new Statement.Line(number, BILL, BILL)), lines(bench.terminal()));
  }

  private void ordered() {
    done(bench.terminal().openOrder(token, bench.newKey(), owed));
  }

  /// What a terminal asks for.
  private interface Asked {
    ActionOutcome under(IdempotencyKey key);
  }

  /// The channel hears of it, and the hall falls before it has written it down.
  private void falls(Asked asked) throws IOException {
    Path books = folder.resolve("books.jsonl");
    byte[] before = Files.readAllBytes(books);
    IdempotencyKey lost = bench.newKey();
    done(asked.under(lost));
    bench.restart(() -> Files.write(books, before));
    assertEquals(new ActionOutcome.NeverReceived(), bench.terminal().query(lost));
  }

  private Path channel() {
    return folder.resolve("channel.jsonl");
  }

  private void assertPaidHereOnce() {
    assertEquals(Order.Status.PAID, order().status());
    assertTrue(order().here());
    assertEquals(List.of(BILL.value()), amounts(ChannelEntry.Kind.CHARGED));
    assertEquals(
        List.of(new Statement.Line(order().number(), BILL, Fen.NOTHING)), lines(bench.terminal()));
  }

  /// As both sides tell of it.
  private List<Statement.Line> lines(Hall asking) {
    LocalDate day = SignInDesk.today(bench.hallClock().instant());
    Statement statement = answered(asking.statement(day));
    assertEquals(statement.hall(), statement.channels());
    return statement.hall();
  }

  private List<Long> amounts(ChannelEntry.Kind kind) {
    return bench.hall().channelBooks().stream()
        .filter(it -> it.kind() == kind)
        .map(ChannelEntry::amount)
        .toList();
  }

  private ActionOutcome reported(IdempotencyKey key, CardApproval paid) {
    return bench.terminal().reportCardPayment(key, order().number(), paid);
  }

  private ActionOutcome charged(IdempotencyKey key) {
    String code = bench.hall().payerCode(Citizens.ORDINARY);
    return bench.terminal().payByCode(token, key, order().number(), code);
  }

  private Order order() {
    return answered(bench.terminal().order(owed));
  }

  private static CaseNumber done(ActionOutcome outcome) {
    return assertInstanceOf(ActionOutcome.Done.class, outcome).caseNumber();
  }

  private CaseNumber submitted(HallToken who, Application application) {
    return done(bench.terminal().submit(who, bench.newKey(), application));
  }

  /// Another citizen's, with an order.
  private CaseNumber fine() {
    HallToken who = bench.checked(Citizens.SECOND);
    String violation =
        answered(bench.terminal().records(who, FINE, "violations", Map.of())).getFirst().id();
    byte[] signature = "<svg>示例</svg>".getBytes(StandardCharsets.UTF_8);
    String sha256 = Shelf.sha256(signature);
    answered(bench.terminal().upload(who, new Material(sha256, "image/svg+xml", signature)));
    CaseNumber fine =
        submitted(
            who,
            new Application(
                FINE,
                Map.of(
                    "find", "mine",
                    "violation", violation,
                    "payable", "yes",
                    "fiscal-receipt", "yes"),
                List.of(new MaterialRef.Uploaded("facts-signature", sha256, 1)),
                Optional.of(new Fen(20_000)),
                Optional.empty()));
    return done(bench.terminal().openOrder(who, bench.newKey(), fine));
  }

  private String year() {
    return answered(
            bench.terminal().records(token, PAYMENT, "insurance-years", Map.of("insured", "self")))
        .getFirst()
        .id();
  }
}
