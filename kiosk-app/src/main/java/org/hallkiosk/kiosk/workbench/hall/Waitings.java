package org.hallkiosk.kiosk.workbench.hall;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.hall.Order;
import org.hallkiosk.kiosk.hall.SignedIn.Waiting;
import org.hallkiosk.kiosk.workbench.hall.item.DocumentRule;
import org.hallkiosk.kiosk.workbench.hall.item.FeeRule;
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
        () -> waiting(books.cases().of(applicant.number()).filter(one -> !papers(one).isEmpty())));
  }

  /// The papers that can be printed now and were not handed over yet. To be asked while deciding or
  /// reading.
  Set<DocumentKind> papers(HallCase one) {
    Set<DocumentKind> kinds = EnumSet.noneOf(DocumentKind.class);
    if (isForPrinter(one) && canBeFetched(one)) {
      kinds.add(DocumentKind.RESULT);
    }
    if (wantsReceipt(one) && receiptCanBeFetched(one)) {
      kinds.add(DocumentKind.FISCAL_RECEIPT);
    }
    kinds.removeIf(kind -> books.cases().isDelivered(one.number(), kind));
    return kinds;
  }

  /// Papers that go by mail or over the counter are not printed.
  private static boolean isForPrinter(HallCase one) {
    String way = one.answers().getOrDefault("delivery", "terminal");
    return one.hasPaper() && way.equals("terminal");
  }

  /// Where nobody asks, the item's rule tells.
  private boolean wantsReceipt(HallCase one) {
    boolean unasked =
        items.find(one.service()).flatMap(Item::fee).filter(FeeRule::receipt).isPresent();
    return one.answers().getOrDefault("fiscal-receipt", unasked ? "yes" : "no").equals("yes");
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
    return isPaid(one) ? 0 : one.filing().due();
  }

  private boolean isPaid(HallCase one) {
    return books.money().ofCase(one.number()).flatMap(HallOrder::payment).isPresent();
  }

  /// Whether its result can be fetched now. To be asked while deciding or reading.
  boolean canBeFetched(HallCase one) {
    boolean paidFirst =
        items
            .find(one.service())
            .flatMap(Item::document)
            .filter(DocumentRule::paidFirst)
            .isPresent();
    return one.hasPaper() && !(paidFirst && due(one) > 0) && !isRefunded(one);
  }

  /// As [#canBeFetched], of the fiscal receipt.
  boolean receiptCanBeFetched(HallCase one) {
    return isPaid(one) && !isRefunded(one);
  }

  /// What was paid back is handed out no more.
  private boolean isRefunded(HallCase one) {
    return books
        .money()
        .ofCase(one.number())
        .filter(order -> order.status() == Order.Status.REFUNDED)
        .isPresent();
  }
}
