package org.hallkiosk.kiosk.workbench.hall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import org.hallkiosk.kiosk.hall.Order;
import org.hallkiosk.kiosk.workbench.hall.data.Shelf;
import org.hallkiosk.kiosk.workbench.hall.item.ItemDirectory;
import org.hallkiosk.kiosk.workbench.hall.money.ChannelEntry;
import org.hallkiosk.kiosk.workbench.hall.money.PaymentChannel;

/// Brings the hall's books up to what the payment channel knows: the hall may have been down while
/// somebody paid, or may have fallen after the channel heard of a payment.
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
  HallOrder settled(HallOrder order, Instant now) {
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
}
