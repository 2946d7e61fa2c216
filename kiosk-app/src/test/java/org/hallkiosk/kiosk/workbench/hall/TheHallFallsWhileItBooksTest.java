package org.hallkiosk.kiosk.workbench.hall;

import static org.hallkiosk.kiosk.workbench.hall.HallBench.answered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.configuration.Terminal;
import org.hallkiosk.kiosk.hall.CardApproval;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.Order;
import org.hallkiosk.kiosk.workbench.hall.money.ChannelEntry;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The payment channel has heard of a card's payment, and then the hall falls before its own books
/// have: the terminal asks, is told that its report never came, and tells it anew. Once, the hall
/// said that the order was paid already; the terminal sent the money back to the card, and the
/// channel went on knowing of it.
class TheHallFallsWhileItBooksTest {

  private static final ServiceId PAYMENT = new ServiceId("medical-insurance-payment");
  private static final CardApproval PAID = new CardApproval(new Fen(40000), "A00001", "000001");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void a_payment_told_anew_is_the_same_payment(Terminal.HallShape shape) throws IOException {
    fallen(
        shape,
        bench -> {
          IdempotencyKey anew = bench.newKey();
          assertInstanceOf(ActionOutcome.Done.class, reported(bench, anew, PAID));
          assertInstanceOf(ActionOutcome.Done.class, bench.terminal().query(anew));
        });
  }

  @ParameterizedTest
  @EnumSource
  void another_payment_of_the_order_is_refused(Terminal.HallShape shape) throws IOException {
    fallen(
        shape,
        bench -> {
          CardApproval second = new CardApproval(PAID.amount(), "A00002", "000002");
          assertEquals(
              new ActionOutcome.Refused(Refusal.ORDER_PAID),
              reported(bench, bench.newKey(), second));
        });
  }

  /// Reports a payment, and lets the hall fall before it has written down what the channel has.
  private void fallen(Terminal.HallShape shape, Consumer<HallBench> then) throws IOException {
    try (HallBench bench = new HallBench(folder, shape)) {
      HallToken token = bench.checked(Citizens.ORDINARY);
      CaseNumber owed = owed(bench, token);
      bench.terminal().openOrder(token, bench.newKey(), owed);
      Path books = folder.resolve("books.jsonl");
      byte[] before = Files.readAllBytes(books);
      IdempotencyKey lost = bench.newKey();
      assertInstanceOf(ActionOutcome.Done.class, reported(bench, lost, PAID));
      bench.restart(() -> Files.write(books, before));
      assertEquals(new ActionOutcome.NeverReceived(), bench.terminal().query(lost));
      then.accept(bench);
      assertEquals(Order.Status.PAID, order(bench).status());
      assertEquals(
          1,
          bench.hall().channelBooks().stream()
              .filter(it -> it.kind() == ChannelEntry.Kind.CHARGED)
              .count());
    }
  }

  private static ActionOutcome reported(HallBench bench, IdempotencyKey key, CardApproval paid) {
    return bench.terminal().reportCardPayment(key, order(bench).number(), paid);
  }

  private static Order order(HallBench bench) {
    List<HallCase> cases = bench.hall().books().cases();
    return answered(bench.terminal().order(new CaseNumber(cases.getLast().number())));
  }

  private static CaseNumber owed(HallBench bench, HallToken token) {
    Map<String, String> answers =
        Map.of(
            "insured", "self",
            "year", year(bench, token),
            "payable", "yes",
            "fiscal-receipt", "no");
    return switch (bench
        .terminal()
        .submit(token, bench.newKey(), HallBench.application(PAYMENT, answers))) {
      case ActionOutcome.Done(CaseNumber number) -> number;
      case ActionOutcome other -> throw new AssertionError("not issued: " + other);
    };
  }

  private static String year(HallBench bench, HallToken token) {
    return answered(
            bench.terminal().records(token, PAYMENT, "insurance-years", Map.of("insured", "self")))
        .getFirst()
        .id();
  }
}
