package org.hallkiosk.kiosk.workbench.quick;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hallkiosk.hardware.device.CardPayment;
import org.hallkiosk.hardware.device.Reversal;

/// What the bank knows of a card terminal's payments. It outlives the terminal. From any thread.
final class Bank {

  private final Map<String, CardPayment.Approved> approved = new LinkedHashMap<>();
  private final Set<String> reversed = new TreeSet<>();

  Bank() {}

  /// The same books, in another world.
  synchronized Bank copy() {
    Bank other = new Bank();
    other.approved.putAll(approved);
    other.reversed.addAll(reversed);
    return other;
  }

  /// A card pays; the same order never twice.
  synchronized CardPayment pay(String order, long fen) {
    return approved.computeIfAbsent(
        order,
        _ ->
            new CardPayment.Approved(
                "A%05d".formatted(approved.size() + 1),
                "%06d".formatted(approved.size() + 1),
                fen));
  }

  synchronized CardPayment query(String order) {
    if (reversed.contains(order)) {
      return new CardPayment.Reversed();
    }
    return Optional.<CardPayment>ofNullable(approved.get(order))
        .orElseGet(CardPayment.NotFound::new);
  }

  synchronized Reversal reverse(String order) {
    if (!approved.containsKey(order)) {
      return new Reversal.NothingPaid();
    }
    reversed.add(order);
    return new Reversal.Reversed();
  }

  /// What the card's holder has paid in the end, by order.
  synchronized Map<String, Long> charged() {
    Map<String, Long> charged = new LinkedHashMap<>();
    approved.forEach((order, paid) -> charged.put(order, paid.amountFen()));
    reversed.forEach(charged::remove);
    return charged;
  }

  @Override
  public synchronized String toString() {
    return "approved " + approved.keySet() + ", reversed " + reversed;
  }
}
