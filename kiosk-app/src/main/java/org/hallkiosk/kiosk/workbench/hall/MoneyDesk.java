package org.hallkiosk.kiosk.workbench.hall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.CardApproval;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.Order;
import org.hallkiosk.kiosk.hall.Statement;
import org.hallkiosk.kiosk.workbench.hall.data.Shelf;
import org.hallkiosk.kiosk.workbench.hall.item.FeeRule;
import org.hallkiosk.kiosk.workbench.hall.item.Item;
import org.hallkiosk.kiosk.workbench.hall.item.ItemDirectory;
import org.hallkiosk.kiosk.workbench.hall.money.ChannelEntry;
import org.hallkiosk.kiosk.workbench.hall.money.PaymentChannel;

/// Orders and their payment. The channel takes the money and says so; the hall asks it before each
/// decision, so that what was paid while the hall was down is found.
final class MoneyDesk {

  private static final String PAY = "https://pay.shili.example/o/";
  private static final String CHANNEL = "channel";
  private static final String NO_CONTENT = "told by the channel";

  private final Sessions sessions;
  private final Books books;
  private final ItemDirectory items;
  private final CasePapers papers;
  private final PaymentChannel channel;
  private final Phones phones;
  private final Facts facts;

  MoneyDesk(
      Sessions sessions,
      Books books,
      ItemDirectory items,
      CasePapers papers,
      PaymentChannel channel,
      Phones phones,
      Facts facts) {
    this.sessions = sessions;
    this.books = books;
    this.items = items;
    this.papers = papers;
    this.channel = channel;
    this.phones = phones;
    this.facts = facts;
  }

  Outcome open(Act act, String caseNumber) {
    return books.decide(act, () -> opened(act, caseNumber));
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
    Optional<HallOrder> known =
        books.money().ofCase(caseNumber).map(order -> settled(order, act.now()));
    if (known.filter(order -> order.payment().isPresent()).isPresent()) {
      return act.refuse(Refusal.ORDER_PAID);
    }
    if (known.filter(order -> order.status() == Order.Status.OPEN).isPresent()) {
      return new Ruling.Enter(
          new BookEvent.OrderFound(act.at(), act.key(), act.content(), caseNumber));
    }
    HallOrder order = order(act, owed.get());
    channel.register(order.number(), order.amount(), act.now());
    return new Ruling.Enter(new BookEvent.OrderOpened(act.at(), act.key(), act.content(), order));
  }

  private HallOrder order(Act act, HallCase owed) {
    String day = DateTimeFormatter.BASIC_ISO_DATE.format(SignInDesk.today(act.now()));
    return new HallOrder(
        "DD%s-%06d".formatted(day, books.money().count() + 1),
        owed.number(),
        owed.filing().due(),
        act.key().terminal(),
        Order.Status.OPEN,
        Optional.empty());
  }

  HallAnswer<Order> order(String caseNumber, Instant now) {
    return books.reading(
        () ->
            books
                .money()
                .ofCase(caseNumber)
                .map(order -> settled(order, now))
                .<HallAnswer<Order>>map(order -> new HallAnswer.Answered<>(shown(order)))
                .orElseGet(() -> new HallAnswer.Refused<>(Refusal.INVALID_REQUEST)));
  }

  /// The channel tells of money that came without a terminal.
  void paidElsewhere(String number, Instant now) {
    books.reading(() -> books.money().find(number).map(order -> settled(order, now)));
  }

  private Order shown(HallOrder order) {
    boolean paying = order.status() == Order.Status.OPEN && channel.isBeingPaid(order.number());
    return new Order(
        new OrderNumber(order.number()),
        new CaseNumber(order.caseNumber()),
        new Fen(order.amount()),
        fee(order).payee(),
        PAY + order.number(),
        "JK" + order.number().substring(2),
        paying ? Order.Status.PAYING : order.status());
  }

  private FeeRule fee(HallOrder order) {
    return item(order).fee().orElseThrow();
  }

  private Item item(HallOrder order) {
    return items.find(books.cases().find(order.caseNumber()).orElseThrow().service()).orElseThrow();
  }

  /// Asks the channel what became of an order, and writes down what the hall has not heard yet.
  private HallOrder settled(HallOrder order, Instant now) {
    channel.register(order.number(), order.amount(), now);
    Optional<ChannelEntry> charge = channel.charge(order.number());
    if (charge.isPresent() && order.payment().isEmpty()) {
      ActionKey key = new ActionKey(CHANNEL, charge.get().number());
      books.note(
          new BookEvent.OrderPaid(
              BookFile.shown(now), key, NO_CONTENT, paid(order, charge.get(), now)));
    }
    HallOrder known = books.money().find(order.number()).orElseThrow();
    Optional<ChannelEntry> refund = channel.refund(order.number());
    if (refund.isPresent() && known.status() == Order.Status.PAID) {
      ActionKey key = new ActionKey(CHANNEL, refund.get().number());
      books.note(
          new BookEvent.OrderRefunded(
              BookFile.shown(now), key, NO_CONTENT, known.with(Order.Status.REFUNDED)));
    }
    return books.money().find(order.number()).orElseThrow();
  }

  private HallOrder paid(HallOrder order, ChannelEntry charge, Instant now) {
    HallCase one = books.cases().find(order.caseNumber()).orElseThrow();
    String number = "CZPJ" + order.number().substring(2).replace("-", "");
    try {
      byte[] pdf = papers.receipt(number, order, one, item(order), payer(one), now);
      return order.paid(
          new HallOrder.Payment(
              charge.way(), charge.number(), charge.at(), number, Shelf.sha256(pdf)));
    } catch (IOException e) {
      throw new UncheckedIOException("the fiscal receipt cannot be issued", e);
    }
  }

  private String payer(HallCase one) {
    String number = one.citizenNumber();
    return Citizens.withNumber(number)
        .map(citizen -> citizen.person().name())
        .or(() -> facts.registers().company(number).map(company -> company.name()))
        .orElse("个人");
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
    return pay(act, order, "payer-code", Refusal.PAYMENT_DECLINED);
  }

  Outcome reportCard(Act act, String number, CardApproval approval) {
    return books.decide(
        act,
        () ->
            unpaid(
                act,
                number,
                order ->
                    approval.amount().value() == order.amount()
                        ? pay(act, order, "bank-card", Refusal.ORDER_CLOSED)
                        : act.refuse(Refusal.AMOUNT_DIFFERS)));
  }

  private Ruling pay(Act act, HallOrder order, String way, Refusal otherwise) {
    if (!channel.pay(order.number(), way, act.now())) {
      return act.refuse(otherwise);
    }
    ChannelEntry charge = channel.charge(order.number()).orElseThrow();
    return new Ruling.Enter(
        new BookEvent.OrderPaid(
            act.at(), act.key(), act.content(), paid(order, charge, act.now())));
  }

  /// Goes on with an order that waits for its money.
  private Ruling unpaid(Act act, String number, Function<HallOrder, Ruling> then) {
    Optional<HallOrder> order = books.money().find(number).map(known -> settled(known, act.now()));
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
    Optional<HallOrder> order = books.money().find(number).map(known -> settled(known, act.now()));
    if (order.isEmpty()) {
      return new Ruling.RefuseUntraced(Refusal.INVALID_REQUEST);
    }
    return channel.close(number, act.now())
        ? new Ruling.Enter(
            new BookEvent.OrderClosed(
                act.at(), act.key(), act.content(), order.get().with(Order.Status.CLOSED)))
        : act.refuse(Refusal.ORDER_PAID);
  }

  Outcome refund(Act act, String number) {
    return books.decide(act, () -> refunded(act, number));
  }

  private Ruling refunded(Act act, String number) {
    Optional<HallOrder> order = books.money().find(number).map(known -> settled(known, act.now()));
    if (order.isEmpty() || order.get().payment().isEmpty()) {
      return new Ruling.RefuseUntraced(Refusal.INVALID_REQUEST);
    }
    channel.refund(number, act.now());
    return new Ruling.Enter(
        new BookEvent.OrderRefunded(
            act.at(), act.key(), act.content(), order.get().with(Order.Status.REFUNDED)));
  }

  /// What was paid on a day at a terminal, as the hall and as the channel booked it.
  Statement statement(String terminal, LocalDate day, Instant now) {
    return books.reading(
        () -> {
          List<HallOrder> orders =
              books.money().all().stream()
                  .filter(order -> order.terminal().equals(terminal))
                  .map(order -> settled(order, now))
                  .toList();
          return new Statement(
              orders.stream().flatMap(order -> booked(order, day).stream()).toList(),
              orders.stream().flatMap(order -> taken(order, day).stream()).toList());
        });
  }

  private static Optional<Statement.Line> booked(HallOrder order, LocalDate day) {
    long refunded = order.status() == Order.Status.REFUNDED ? order.amount() : 0;
    return order
        .payment()
        .filter(payment -> SignInDesk.today(Instant.parse(payment.at())).equals(day))
        .map(_ -> line(order, order.amount(), refunded));
  }

  private Optional<Statement.Line> taken(HallOrder order, LocalDate day) {
    long refunded = channel.refund(order.number()).map(ChannelEntry::amount).orElse(0L);
    return channel
        .charge(order.number())
        .filter(charge -> SignInDesk.today(Instant.parse(charge.at())).equals(day))
        .map(charge -> line(order, charge.amount(), refunded));
  }

  private static Statement.Line line(HallOrder order, long paid, long refunded) {
    return new Statement.Line(new OrderNumber(order.number()), new Fen(paid), new Fen(refunded));
  }
}
