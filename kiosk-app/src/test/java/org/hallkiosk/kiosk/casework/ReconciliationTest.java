package org.hallkiosk.kiosk.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

  private static final OrderNumber FIRST = new OrderNumber("ORDER-1");
  private static final OrderNumber SECOND = new OrderNumber("ORDER-2");
  private static final Set<OrderNumber> NONE = Set.of();
  private static final Fen FEE = new Fen(38_000);

  private static Ledger books(MoneyLine... lines) {
    return Ledger.of(List.of(lines));
  }

  private static List<Difference> judged(Ledger hall, Ledger channels, Ledger journal) {
    return Reconciliation.of(hall, channels, journal, NONE);
  }

  private static MoneyLine paid(OrderNumber order, long fen) {
    return MoneyLine.paid(order, new Fen(fen));
  }

  @Test
  void books_that_agree_have_no_difference() {
    Ledger books =
        books(paid(FIRST, 38_000), paid(SECOND, 38_000), MoneyLine.refunded(SECOND, FEE));
    assertEquals(List.of(), judged(books, books, books));
  }

  @Test
  void more_back_than_was_paid_is_a_difference_though_all_agree() {
    Ledger books = books(paid(SECOND, 1), MoneyLine.refunded(SECOND, FEE));
    assertEquals(1, judged(books, books, books).size());
  }

  @Test
  void one_fen_is_a_difference() {
    List<Difference> found =
        judged(books(paid(FIRST, 38_000)), books(paid(FIRST, 38_001)), books(paid(FIRST, 38_000)));
    assertEquals(
        List.of(new Difference(FIRST, Difference.What.PAID, FEE, new Fen(38_001), FEE)), found);
    assertEquals(
        "Order ORDER-1: the hall has 380.00 yuan paid, the payment channel 380.01, this terminal"
            + " 380.00. The channel moved more than the hall booked: the citizen is owed the"
            + " difference.",
        found.getFirst().sentence());
  }

  @Test
  void an_order_that_one_side_does_not_know_is_a_difference() {
    Ledger known = books(paid(FIRST, 38_000));
    assertEquals(1, judged(known, known, books()).size());
    assertEquals(1, judged(known, books(), known).size());
    assertEquals(1, judged(books(), known, known).size());
    assertEquals(1, judged(books(), books(), known).size());
  }

  @Test
  void a_refund_that_the_terminal_asked_for_and_the_hall_does_not_have_is_a_difference() {
    Ledger paid = books(paid(FIRST, 38_000));
    Ledger refunded = books(paid(FIRST, 38_000), MoneyLine.refunded(FIRST, FEE));
    assertEquals(Difference.What.REFUNDED, judged(paid, paid, refunded).getFirst().what());
    assertEquals(List.of(), judged(refunded, refunded, paid), "staff may refund");
    assertEquals(1, judged(refunded, paid, refunded).size());
  }

  @Test
  void what_was_paid_elsewhere_may_go_back_here() {
    Ledger back = books(MoneyLine.refunded(FIRST, FEE));
    assertEquals(List.of(), judged(back, back, back));
    assertEquals(1, judged(books(), books(), back).size());
  }

  @Test
  void of_an_order_whose_notice_was_given_out_the_journal_claims_nothing() {
    Set<OrderNumber> deferred = Set.of(FIRST);
    Ledger paid = books(paid(FIRST, 38_000));
    Ledger less = books(paid(FIRST, 37_999));
    assertEquals(List.of(), Reconciliation.of(paid, paid, books(), deferred));
    assertEquals(1, Reconciliation.of(paid, less, books(), deferred).size());
    assertEquals(1, Reconciliation.of(paid, paid, less, deferred).size(), "it did take money");
    assertEquals(1, Reconciliation.of(paid, paid, books(), Set.of(SECOND)).size());
  }

  @Test
  void only_the_orders_of_the_day_are_judged_by_all_that_is_known_of_them() {
    Ledger hall = books(paid(FIRST, 38_000), paid(SECOND, 5));
    Ledger journal = books(paid(FIRST, 38_000));
    assertEquals(List.of(), Reconciliation.of(List.of(FIRST, FIRST), hall, hall, journal, NONE));
    assertEquals(1, Reconciliation.of(List.of(SECOND), hall, hall, journal, NONE).size());
  }

  @Test
  void every_difference_says_what_to_do() {
    for (Difference.What what : Difference.What.values()) {
      String sentence = new Difference(FIRST, what, FEE, FEE, Fen.NOTHING).sentence();
      assertTrue(sentence.contains("compare its journal"), sentence);
    }
  }
}
