package org.hallkiosk.kiosk.journal.sqlite;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.MoneyLine;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Fact;

/// Proofs that money was paid or went back, as lines of the books.
final class Payments {

  static final Set<EntryKind> KINDS = EnumSet.of(EntryKind.PAYMENT_MADE, EntryKind.REFUNDED);

  static final Set<EntryKind> DEFERRED = EnumSet.of(EntryKind.PAYMENT_DEFERRED);

  private Payments() {}

  static List<MoneyLine> of(List<Entry> proofs) {
    return proofs.stream().map(Payments::line).toList();
  }

  static Set<OrderNumber> orders(List<Entry> proofs) {
    return proofs.stream()
        .map(proof -> new OrderNumber(required(proof, Fact.ORDER)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static MoneyLine line(Entry proof) {
    OrderNumber order = new OrderNumber(required(proof, Fact.ORDER));
    Fen amount = new Fen(Long.parseLong(required(proof, Fact.AMOUNT)));
    return proof.kind() == EntryKind.REFUNDED
        ? MoneyLine.refunded(order, amount)
        : MoneyLine.paid(order, amount);
  }

  private static String required(Entry proof, Fact fact) {
    return proof
        .fact(fact)
        .orElseThrow(() -> new IllegalArgumentException(proof.kind() + " lacks " + fact));
  }
}
