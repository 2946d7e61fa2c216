package org.hallkiosk.kiosk.workbench.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.hall.Order;
import org.hallkiosk.kiosk.workbench.hall.BooksView;
import org.hallkiosk.kiosk.workbench.hall.EmbeddedHall;
import org.hallkiosk.kiosk.workbench.hall.FiledMaterial;
import org.hallkiosk.kiosk.workbench.hall.HallCase;
import org.hallkiosk.kiosk.workbench.hall.HallOrder;
import org.hallkiosk.kiosk.workbench.hall.item.WorkingDays;
import org.hallkiosk.kiosk.workbench.hall.money.ChannelEntry;
import org.hallkiosk.kiosk.workbench.hall.paper.CertificatePage;

/// Holds the hall's row, its orders, deliveries and ratings, and the payment channel's books
/// against what the citizen did.
record RowCheck(Script script, EmbeddedHall hall, HallCase row, Optional<String> authorisation) {

  /// Stands for the code that the company's licence app showed.
  static final String AUTHORISATION = "{authorisation}";

  void check() throws JourneyFailed {
    must(row.service().equals(script.service().value()), "the row is of " + row.service());
    must(
        row.citizenNumber().equals(script.expected().subject()), "the row is of another applicant");
    Map<String, String> answers = new TreeMap<>();
    script.expected().answers().forEach((field, text) -> answers.put(field, told(text)));
    must(
        row.answers().equals(answers),
        "the hall was told " + row.answers() + " instead of " + answers);
    List<String> materials =
        row.filing().materials().stream().map(FiledMaterial::material).sorted().toList();
    must(
        materials.equals(script.expected().materials().stream().sorted().toList()),
        "the row holds the materials " + materials);
    guardian();
    promise();
    if (script.notice().isPresent()) {
      awaited(script.notice().get().fen());
    } else {
      money();
    }
    deliveries();
    rating();
  }

  private String told(String answer) {
    return answer.equals(AUTHORISATION) ? authorisation.orElseThrow() : hall.dated(answer);
  }

  private void guardian() throws JourneyFailed {
    List<String> stood =
        script.moves().stream()
            .filter(Move.GuardianCard.class::isInstance)
            .map(move -> ((Move.GuardianCard) move).guardian().person().number().value())
            .toList();
    must(
        row.filing().guardian().stream().toList().equals(stood),
        "the row names another guardian, or none");
  }

  private void promise() throws JourneyFailed {
    Optional<Move.Promised> promised = script.met(Move.Promised.class);
    if (promised.isPresent()) {
      LocalDate filed = Instant.parse(row.issuedAt()).atZone(CertificatePage.ZONE).toLocalDate();
      LocalDate due = new WorkingDays().after(filed, promised.get().workingDays());
      must(
          row.filing().promisedBy().equals(Optional.of(due.toString())),
          "the hall promised " + row.filing().promisedBy());
    }
  }

  /// Taken home to be paid: the order stands open, and no money has moved.
  private void awaited(long due) throws JourneyFailed {
    List<HallOrder> orders = hall.books().ordersOf(row.number());
    must(orders.size() == 1, orders.size() + " orders were opened");
    HallOrder order = orders.getFirst();
    must(order.amount() == due, "the order is of " + order.amount() + " fen");
    must(order.status() == Order.Status.OPEN, "the order is " + order.status());
    boolean moved =
        hall.channelBooks().stream()
            .filter(line -> line.order().equals(order.number()))
            .anyMatch(line -> line.kind() == ChannelEntry.Kind.CHARGED);
    must(!moved, "money has moved before the notice was paid");
  }

  /// An order that was closed has taken nothing; beside those there is one where anything is paid.
  private void money() throws JourneyFailed {
    long due = script.expected().paidFen();
    List<HallOrder> orders = hall.books().ordersOf(row.number());
    List<HallOrder> live =
        orders.stream().filter(it -> it.status() != Order.Status.CLOSED).toList();
    must(live.size() == (due > 0 ? 1 : 0), live.size() + " orders are not closed");
    must(live.size() == orders.size() || mayCloseOrders(), "an order was closed: " + orders);
    for (HallOrder order : orders) {
      boolean over = order.status() == Order.Status.CLOSED;
      must(over || order.amount() == due, "the order is of " + order.amount() + " fen");
      must(over || order.status() == paid(), "the order is " + order.status());
      long charged = booked(order, ChannelEntry.Kind.CHARGED);
      must(charged == (over ? 0 : due), "the channel charged " + charged + " fen");
      long back = booked(order, ChannelEntry.Kind.REFUNDED);
      must(
          back == (order.status() == Order.Status.REFUNDED ? due : 0),
          "the channel paid back " + back + " fen");
    }
  }

  private Order.Status paid() {
    return script.ending() == Script.Ending.REFUNDED ? Order.Status.REFUNDED : Order.Status.PAID;
  }

  private boolean mayCloseOrders() {
    return script.met(Move.ThinkAgain.class).isPresent()
        || script.met(Move.LeaveUnpaid.class).isPresent()
        || script.met(Move.PayWaiting.class).isPresent();
  }

  private long booked(HallOrder order, ChannelEntry.Kind kind) {
    return hall.channelBooks().stream()
        .filter(line -> line.order().equals(order.number()))
        .filter(line -> line.kind() == kind)
        .mapToLong(ChannelEntry::amount)
        .sum();
  }

  private void deliveries() throws JourneyFailed {
    List<BooksView.Delivery> told =
        hall.books().deliveries().stream()
            .filter(one -> one.caseNumber().equals(row.number()))
            .toList();
    List<Expected.Paper> due =
        script.ending().leavesPapers() ? List.of() : script.expected().papers();
    Stream<String> wanted = due.stream().map(it -> it.kind() + " " + it.numbered());
    must(
        told.stream()
            .map(it -> it.kind() + " " + !it.serials().isEmpty())
            .sorted()
            .toList()
            .equals(wanted.sorted().toList()),
        "the hall was told of the deliveries " + told);
  }

  private void rating() throws JourneyFailed {
    List<Integer> levels =
        hall.books().ratings().stream()
            .filter(one -> one.caseNumber().equals(row.number()))
            .map(BooksView.Rating::level)
            .toList();
    int rated = script.expected().rated();
    must(levels.equals(rated > 0 ? List.of(rated) : List.of()), "the ratings are " + levels);
  }

  private static void must(boolean holds, String otherwise) throws JourneyFailed {
    JourneyFailed.unless(holds, otherwise);
  }
}
