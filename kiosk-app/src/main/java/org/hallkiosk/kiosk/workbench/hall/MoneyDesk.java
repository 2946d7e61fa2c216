package org.hallkiosk.kiosk.workbench.hall;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.CardApproval;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.Order;
import org.hallkiosk.kiosk.workbench.hall.item.FeeRule;
import org.hallkiosk.kiosk.workbench.hall.item.Item;
import org.hallkiosk.kiosk.workbench.hall.item.ItemDirectory;
import org.hallkiosk.kiosk.workbench.hall.money.ChannelEntry;
import org.hallkiosk.kiosk.workbench.hall.money.PaymentChannel;

/// Orders and their payment. The channel takes the money and says so; the hall asks it before each
/// decision, so that what was paid while the hall was down is found. An order stands in the hall's
/// books before the channel hears of it: so no number is given twice. Longer than most files, since
/// each thing that befalls an order is a ruling here.
final class MoneyDesk {

  private static final String PAY = "https://pay.shili.example/o/";
  private static final String CARD = "bank-card";
  private static final String BY_PHONE = "payer-code";

  private final Sessions sessions;
  private final Books books;
  private final ItemDirectory items;
  private final PaymentChannel channel;
  private final Phones phones;
  private final Settlements settlements;
  private final Situation situation;

  MoneyDesk(
      Sessions sessions,
      Books books,
      ItemDirectory items,
      PaymentChannel channel,
      Phones phones,
      Settlements settlements,
      Situation situation) {
    this.sessions = sessions;
    this.books = books;
    this.items = items;
    this.channel = channel;
    this.phones = phones;
    this.settlements = settlements;
    this.situation = situation;
  }

  Outcome open(Act act, String caseNumber) {
    Outcome outcome = books.decide(act, () -> opened(act, caseNumber));
    books.reading(() -> latest(caseNumber, act.now()));
    return outcome;
  }

  /// The channel has heard of it then.
  private Optional<HallOrder> latest(String caseNumber, Instant now) {
    return books.money().ofCase(caseNumber).map(order -> settlements.settled(order, now));
  }

  private Ruling opened(Act act, String caseNumber) {
    Optional<CitizenSession> session = sessions.of(act.visitor());
    if (session.isEmpty()) {
      return new Ruling.RefuseUntraced(Refusal.SIGNED_OUT);
    }
    Optional<HallCase> owed =
        books
            .cases()
            .find(caseNumber)
            .filter(one -> one.citizenNumber().equals(session.get().applicant().number()))
            .filter(one -> one.filing().due() > 0);
    if (owed.isEmpty()) {
      return new Ruling.RefuseUntraced(Refusal.INVALID_REQUEST);
    }
    Optional<HallOrder> known = latest(caseNumber, act.now());
    if (known.filter(order -> order.payment().isPresent()).isPresent()) {
      return act.refuse(Refusal.ORDER_PAID);
    }
    if (known.filter(order -> order.status() == Order.Status.OPEN).isPresent()) {
      return new Ruling.Enter(
          new BookEvent.OrderFound(act.at(), act.key(), act.content(), caseNumber));
    }
    return new Ruling.Enter(
        new BookEvent.OrderOpened(act.at(), act.key(), act.content(), order(act, owed.get())));
  }

  private HallOrder order(Act act, HallCase owed) {
    return new HallOrder(
        number(act.now()),
        owed.number(),
        owed.filing().due(),
        act.key().terminal(),
        Order.Status.OPEN,
        Optional.empty(),
        Optional.empty());
  }

  /// One that the channel knows from books that were lost is not given again.
  private String number(Instant now) {
    String day = DateTimeFormatter.BASIC_ISO_DATE.format(SignInDesk.today(now));
    return IntStream.iterate(books.money().count() + 1, next -> next + 1)
        .mapToObj(next -> "DD%s-%06d".formatted(day, next))
        .filter(number -> books.money().find(number).isEmpty() && !channel.knows(number))
        .findFirst()
        .orElseThrow();
  }

  HallAnswer<Order> order(Visitor asking, String caseNumber) {
    return books.reading(
        () ->
            latest(caseNumber, asking.now())
                .<HallAnswer<Order>>map(
                    order -> new HallAnswer.Answered<>(shown(order, asking.terminal())))
                .orElseGet(() -> new HallAnswer.Refused<>(Refusal.NO_SUCH_RECORD)));
  }

  /// The channel tells of money that came without a terminal.
  void paidElsewhere(String number, Instant now) {
    books.reading(() -> books.money().find(number).map(order -> settlements.settled(order, now)));
  }

  private Order shown(HallOrder order, String asking) {
    boolean paying = order.status() == Order.Status.OPEN && channel.isBeingPaid(order.number());
    return new Order(
        new OrderNumber(order.number()),
        new CaseNumber(order.caseNumber()),
        new Fen(order.amount()),
        fee(order).payee(),
        PAY + order.number(),
        "JK" + order.number().substring(2),
        paying ? Order.Status.PAYING : order.status(),
        order.isOf(asking));
  }

  private FeeRule fee(HallOrder order) {
    String service = books.cases().find(order.caseNumber()).orElseThrow().service();
    return items.find(service).flatMap(Item::fee).orElseThrow();
  }

  Outcome payByCode(Act act, String number, String code) {
    return books.decide(
        act,
        () -> {
          Optional<CitizenSession> session = sessions.of(act.visitor());
          if (session.isEmpty()) {
            return new Ruling.RefuseUntraced(Refusal.SIGNED_OUT);
          }
          return unpaid(act, number, order -> charged(act, order, code));
        });
  }

  private Ruling charged(Act act, HallOrder order, String code) {
    if (phones.usePayer(code, act.now()).isEmpty()) {
      return act.refuse(Refusal.PHONE_CODE_INVALID);
    }
    if (situation.hasSlowMoney()) {
      channel.begin(order.number());
      return new Ruling.Enter(new BookEvent.ChargeBegun(act.at(), act.key(), act.content(), order));
    }
    return pay(act, order, BY_PHONE, "", Refusal.PAYMENT_DECLINED);
  }

  Outcome reportCard(Act act, String number, CardApproval approval) {
    String reference = approval.authorisation() + "/" + approval.trace();
    return books.decide(
        act,
        () ->
            isPaidBy(number, reference)
                ? found(act, number)
                : unpaid(act, number, order -> charged(act, order, approval.amount(), reference)));
  }

  /// The hall may have fallen after the channel heard of the payment, and before its own books did.
  private boolean isPaidBy(String number, String reference) {
    return channel
        .charge(number)
        .filter(charge -> charge.way().equals(CARD) && charge.reference().equals(reference))
        .isPresent();
  }

  private Ruling found(Act act, String number) {
    HallOrder order = settled(number, act).orElseThrow();
    return new Ruling.Enter(
        new BookEvent.PaymentFound(act.at(), act.key(), act.content(), order.caseNumber()));
  }

  private Ruling charged(Act act, HallOrder order, Fen amount, String reference) {
    return amount.value() == order.amount()
        ? pay(act, order, CARD, reference, Refusal.ORDER_CLOSED)
        : act.refuse(Refusal.AMOUNT_DIFFERS);
  }

  private Ruling pay(Act act, HallOrder order, String way, String reference, Refusal otherwise) {
    if (!channel.pay(order.number(), way, reference, act.key().terminal(), act.now())) {
      return act.refuse(otherwise);
    }
    ChannelEntry charge = channel.charge(order.number()).orElseThrow();
    return new Ruling.Enter(
        new BookEvent.OrderPaid(
            act.at(), act.key(), act.content(), settlements.paid(order, charge, act.now())));
  }

  private Optional<HallOrder> settled(String number, Act act) {
    return books.money().find(number).map(known -> settlements.settled(known, act.now()));
  }

  /// Goes on with an order that waits for its money.
  private Ruling unpaid(Act act, String number, Function<HallOrder, Ruling> then) {
    Optional<HallOrder> order = settled(number, act);
    if (order.isEmpty()) {
      return new Ruling.RefuseUntraced(Refusal.INVALID_REQUEST);
    }
    return switch (order.get().status()) {
      case OPEN, PAYING -> then.apply(order.get());
      case PAID, REFUNDING, REFUNDED -> act.refuse(Refusal.ORDER_PAID);
      case CLOSED -> act.refuse(Refusal.ORDER_CLOSED);
    };
  }

  Outcome close(Act act, String number) {
    return books.decide(act, () -> closed(act, number));
  }

  private Ruling closed(Act act, String number) {
    Optional<HallOrder> order = settled(number, act);
    if (order.isEmpty()) {
      return new Ruling.RefuseUntraced(Refusal.INVALID_REQUEST);
    }
    return channel.close(number, act.now())
        ? new Ruling.Enter(
            new BookEvent.OrderClosed(act.at(), act.key(), act.content(), order.get().closed()))
        : act.refuse(Refusal.ORDER_PAID);
  }

  Outcome refund(Act act, String number) {
    return books.decide(act, () -> refunded(act, number));
  }

  private Ruling refunded(Act act, String number) {
    Optional<HallOrder> order = settled(number, act);
    if (order.isEmpty() || order.get().payment().isEmpty()) {
      return new Ruling.RefuseUntraced(Refusal.INVALID_REQUEST);
    }
    if (situation.hasSlowMoney() && order.get().status() != Order.Status.REFUNDED) {
      return new Ruling.Enter(
          new BookEvent.RefundBegun(act.at(), act.key(), act.content(), order.get().refunding()));
    }
    channel.refund(number, act.key().terminal(), act.now());
    ChannelEntry refund = channel.refund(number).orElseThrow();
    return new Ruling.Enter(
        new BookEvent.OrderRefunded(
            act.at(), act.key(), act.content(), Settlements.refunded(order.get(), refund)));
  }

  /// Whatever is on its way arrives.
  ///
  /// @return how many payments and refunds that were
  int arrive(Instant now) {
    return books.reading(
        () -> {
          List<BookEvent> all = books.money().underWay();
          all.forEach(one -> arrive(one, now));
          return all.size();
        });
  }

  private void arrive(BookEvent begun, Instant now) {
    String at = BookFile.shown(now);
    if (begun instanceof BookEvent.ChargeBegun(var _, var key, var content, var order)) {
      channel.pay(order.number(), BY_PHONE, "", key.terminal(), now);
      books.arrived(
          channel
              .charge(order.number())
              .<BookEvent>map(
                  charge ->
                      new BookEvent.OrderPaid(
                          at, key, content, settlements.paid(order, charge, now)))
              .orElseGet(
                  () -> new BookEvent.ActionRefused(at, key, content, Refusal.PAYMENT_DECLINED)));
    } else if (begun instanceof BookEvent.RefundBegun(var _, var key, var content, var order)) {
      channel.refund(order.number(), key.terminal(), now);
      ChannelEntry refund = channel.refund(order.number()).orElseThrow();
      books.arrived(
          new BookEvent.OrderRefunded(at, key, content, Settlements.refunded(order, refund)));
    }
  }
}
