package org.hallkiosk.kiosk.workbench.hall;

import java.util.List;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.hall.Order;
import org.hallkiosk.kiosk.hall.SignedIn.Waiting;
import org.hallkiosk.kiosk.workbench.hall.item.DocumentRule;
import org.hallkiosk.kiosk.workbench.hall.item.Item;
import org.hallkiosk.kiosk.workbench.hall.item.ItemDirectory;

/// What waits for an applicant at the hall.
final class Waitings {

  private static final int MOST = 50;

  private final Books books;
  private final ItemDirectory items;

  Waitings(Books books, ItemDirectory items) {
    this.books = books;
    this.items = items;
  }

  List<Waiting> undelivered(Applicant applicant) {
    return books.reading(
        () ->
            waiting(
                books
                    .cases()
                    .of(applicant.number())
                    .filter(this::isForPrinter)
                    .filter(one -> canBeFetched(one) && !isRefunded(one))
                    .filter(one -> !books.cases().isDelivered(one.number()))));
  }

  /// Papers that go by mail or over the counter are not printed.
  private boolean isForPrinter(HallCase one) {
    String way = one.answers().getOrDefault("delivery", "terminal");
    return one.hasPaper() && way.equals("terminal");
  }

  List<Waiting> unpaid(Applicant applicant) {
    return books.reading(
        () -> waiting(books.cases().of(applicant.number()).filter(one -> due(one) > 0)));
  }

  List<Waiting> drafts(Applicant applicant) {
    return books.reading(
        () ->
            books
                .cases()
                .draftsOf(applicant.number())
                .map(one -> new Waiting(new CaseNumber(one.number()), new ServiceId(one.service())))
                .limit(MOST)
                .toList());
  }

  private static List<Waiting> waiting(Stream<HallCase> cases) {
    return cases
        .map(one -> new Waiting(new CaseNumber(one.number()), new ServiceId(one.service())))
        .limit(MOST)
        .toList();
  }

  /// What is still to be paid, in fen. To be asked while deciding or reading.
  long due(HallCase one) {
    boolean settled =
        books.money().ofCase(one.number()).filter(order -> order.payment().isPresent()).isPresent();
    return settled ? 0 : one.filing().due();
  }

  /// Whether its result can be fetched now. To be asked while deciding or reading.
  boolean canBeFetched(HallCase one) {
    boolean paidFirst =
        items
            .find(one.service())
            .flatMap(Item::document)
            .filter(DocumentRule::paidFirst)
            .isPresent();
    return one.hasPaper() && !(paidFirst && due(one) > 0);
  }

  /// What was paid back does not wait for its paper.
  private boolean isRefunded(HallCase one) {
    return books
        .money()
        .ofCase(one.number())
        .filter(order -> order.status() == Order.Status.REFUNDED)
        .isPresent();
  }
}
