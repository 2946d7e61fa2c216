package org.hallkiosk.kiosk.workbench.hall;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.hallkiosk.kiosk.hall.Statement;
import org.hallkiosk.kiosk.workbench.hall.money.ChannelEntry;
import org.hallkiosk.kiosk.workbench.hall.money.PaymentChannel;

/// A terminal's money of a day: what it took, and what it sent back. What a bank took by a notice,
/// no terminal took.
final class Statements {

  private final Books books;
  private final PaymentChannel channel;
  private final Settlements settlements;

  Statements(Books books, PaymentChannel channel, Settlements settlements) {
    this.books = books;
    this.channel = channel;
    this.settlements = settlements;
  }

  Statement of(String terminal, LocalDate day, Instant now) {
    return books.reading(
        () -> {
          List<HallOrder> orders =
              books.money().all().stream()
                  .filter(order -> channel.charge(order.number()).isPresent())
                  .map(order -> settlements.settled(order, now))
                  .filter(order -> order.isOf(terminal) || order.isRefundedAt(terminal))
                  .toList();
          return new Statement(
              lines(orders, order -> booked(order, terminal, day)),
              lines(orders, order -> told(order, terminal, day)));
        });
  }

  private static List<Statement.Line> lines(
      List<HallOrder> orders, Function<HallOrder, Statement.Line> side) {
    return orders.stream()
        .map(side)
        .filter(line -> line.paid().value() > 0 || line.refunded().value() > 0)
        .toList();
  }

  private static Statement.Line booked(HallOrder order, String terminal, LocalDate day) {
    boolean paid = order.isOf(terminal) && on(day, order.payment().map(HallOrder.Payment::at));
    boolean back =
        order.isRefundedAt(terminal) && on(day, order.refund().map(HallOrder.Refund::at));
    return line(order, paid ? order.amount() : 0, back ? order.amount() : 0);
  }

  /// Whose an order is, the hall says; the money and its day are the channel's.
  private Statement.Line told(HallOrder order, String terminal, LocalDate day) {
    Optional<ChannelEntry> paid =
        channel.charge(order.number()).filter(_ -> order.isOf(terminal)).filter(it -> on(day, it));
    Optional<ChannelEntry> back =
        channel
            .refund(order.number())
            .filter(_ -> order.isRefundedAt(terminal))
            .filter(it -> on(day, it));
    return line(order, amount(paid), amount(back));
  }

  private static boolean on(LocalDate day, ChannelEntry entry) {
    return on(day, Optional.of(entry.at()));
  }

  private static boolean on(LocalDate day, Optional<String> at) {
    return at.map(Instant::parse).map(SignInDesk::today).filter(day::equals).isPresent();
  }

  private static long amount(Optional<ChannelEntry> entry) {
    return entry.map(ChannelEntry::amount).orElse(0L);
  }

  private static Statement.Line line(HallOrder order, long paid, long refunded) {
    return new Statement.Line(new OrderNumber(order.number()), new Fen(paid), new Fen(refunded));
  }
}
