package org.hallkiosk.kiosk.workbench.hall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.hallkiosk.kiosk.hall.Order;
import org.hallkiosk.kiosk.workbench.hall.data.Shelf;
import org.hallkiosk.kiosk.workbench.hall.item.ItemDirectory;
import org.hallkiosk.kiosk.workbench.hall.money.ChannelEntry;
import org.hallkiosk.kiosk.workbench.hall.money.PaymentChannel;

/// Brings the hall's books up to what the payment channel knows: the hall may have been down while
/// somebody paid, or may have fallen after the channel heard of a payment, closing or refund.
final class Settlements {

  private static final String CHANNEL = "channel";
  private static final String NO_CONTENT = "told by the channel";

  private final Books books;
  private final ItemDirectory items;
  private final CasePapers papers;
  private final PaymentChannel channel;
  private final Facts facts;

  Settlements(
      Books books, ItemDirectory items, CasePapers papers, PaymentChannel channel, Facts facts) {
    this.books = books;
    this.items = items;
    this.papers = papers;
    this.channel = channel;
    this.facts = facts;
  }

  /// Asks the channel what became of an order, and writes down what the hall has not heard yet. To
  /// be asked while nothing else changes the books.
  ///
  /// @throws IllegalStateException where the channel knows an unpaid order with another amount
  HallOrder settled(HallOrder order, Instant now) {
    String number = order.number();
    if (order.payment().isEmpty()) {
      channel
          .charge(number)
          .ifPresentOrElse(charge -> notePaid(order, charge, now), () -> unpaid(order, now));
    }
    HallOrder known = books.money().find(number).orElseThrow();
    if (known.status() == Order.Status.PAID) {
      channel.refund(number).ifPresent(refund -> noteRefunded(known, refund, now));
    }
    return books.money().find(number).orElseThrow();
  }

  private void unpaid(HallOrder order, Instant now) {
    if (order.status() == Order.Status.OPEN) {
      channel.register(order.number(), order.amount(), now);
      channel.closing(order.number()).ifPresent(closing -> noteClosed(order, closing, now));
    }
  }

  private void notePaid(HallOrder order, ChannelEntry charge, Instant now) {
    books.note(
        new BookEvent.OrderPaid(
            BookFile.shown(now), key(charge), NO_CONTENT, paid(order, charge, now)));
  }

  private void noteClosed(HallOrder order, ChannelEntry closing, Instant now) {
    books.note(
        new BookEvent.OrderClosed(BookFile.shown(now), key(closing), NO_CONTENT, order.closed()));
  }

  private void noteRefunded(HallOrder order, ChannelEntry refund, Instant now) {
    books.note(
        new BookEvent.OrderRefunded(
            BookFile.shown(now), key(refund), NO_CONTENT, refunded(order, refund)));
  }

  private static ActionKey key(ChannelEntry told) {
    return new ActionKey(CHANNEL, told.number());
  }

  static HallOrder refunded(HallOrder order, ChannelEntry refund) {
    return order.refunded(new HallOrder.Refund(refund.at(), refund.byTerminal()));
  }

  /// With its fiscal receipt, which is on the disk.
  HallOrder paid(HallOrder order, ChannelEntry charge, Instant now) {
    HallCase one = books.cases().find(order.caseNumber()).orElseThrow();
    String number = "CZPJ" + order.number().substring(2).replace("-", "");
    try {
      byte[] pdf =
          papers.receipt(
              number, order, one, items.find(one.service()).orElseThrow(), payer(one), now);
      return order.paid(
          new HallOrder.Payment(
              charge.way(),
              charge.number(),
              charge.at(),
              number,
              Shelf.sha256(pdf),
              charge.byTerminal()));
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
}
