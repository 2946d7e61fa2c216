package org.hallkiosk.kiosk.casework;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Holds the hall's books, the payment channels' and the terminal's journal beside each other, to
/// the fen. An order is judged by all that each side knows of it: whoever calls gives lines of the
/// neighbouring days too, since midnight does not strike everywhere at once. Where the terminal
/// gave out a payment notice, its journal makes no claim: a bank may have taken the money, or a
/// phone that scanned the notice; then hall and channels alone must agree.
public final class Reconciliation {

  private Reconciliation() {}

  /// Judges every order that any side knows.
  public static List<Difference> of(
      Ledger hall, Ledger channels, Ledger journal, Set<OrderNumber> deferred) {
    Set<OrderNumber> all = new HashSet<>(hall.orders());
    all.addAll(channels.orders());
    all.addAll(journal.orders());
    return of(all, hall, channels, journal, deferred);
  }

  /// Judges some orders: those of the day that is closed.
  ///
  /// @param deferred whose notice the terminal gave out
  public static List<Difference> of(
      Collection<OrderNumber> orders,
      Ledger hall,
      Ledger channels,
      Ledger journal,
      Set<OrderNumber> deferred) {
    return orders.stream()
        .distinct()
        .sorted(Comparator.comparing(OrderNumber::value))
        .flatMap(
            order ->
                judge(
                    hall.line(order),
                    channels.line(order),
                    journal.line(order),
                    deferred.contains(order)))
        .toList();
  }

  /// Staff may refund what the terminal never asked for, so that the journal may know of less
  /// refunded than the hall, but never of more.
  private static Stream<Difference> judge(
      MoneyLine hall, MoneyLine channel, MoneyLine journal, boolean deferred) {
    return Stream.of(
            differ(Difference.What.PAID, hall, channel, journal)
                .filter(_ -> !paymentsAgree(hall, channel, journal, deferred)),
            differ(Difference.What.REFUNDED, hall, channel, journal)
                .filter(_ -> !refundsAgree(hall, channel, journal)))
        .flatMap(difference -> difference);
  }

  private static Stream<Difference> differ(
      Difference.What what, MoneyLine hall, MoneyLine channel, MoneyLine journal) {
    return Stream.of(
        switch (what) {
          case PAID ->
              new Difference(hall.order(), what, hall.paid(), channel.paid(), journal.paid());
          case REFUNDED ->
              new Difference(
                  hall.order(), what, hall.refunded(), channel.refunded(), journal.refunded());
        });
  }

  private static boolean paymentsAgree(
      MoneyLine hall, MoneyLine channel, MoneyLine journal, boolean deferred) {
    boolean silent = deferred && journal.paid().equals(Fen.NOTHING);
    return hall.paid().equals(channel.paid()) && (silent || hall.paid().equals(journal.paid()));
  }

  /// What was paid elsewhere, or long ago, may go back here.
  private static boolean refundsAgree(MoneyLine hall, MoneyLine channel, MoneyLine journal) {
    return hall.refunded().equals(channel.refunded())
        && journal.refunded().compareTo(hall.refunded()) <= 0
        && (hall.paid().equals(Fen.NOTHING) || hall.refunded().compareTo(hall.paid()) <= 0);
  }
}
