package org.hallkiosk.kiosk.workbench.quick;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hallkiosk.hardware.device.CardPayment;
import org.hallkiosk.hardware.device.Reversal;

/// What the bank knows of a card terminal's payments. It outlives the terminal. From any thread.
final class Bank {

  private static final String PAID = "paid";

  private final Map<String, CardPayment.Approved> approved = new LinkedHashMap<>();
  private final Set<String> reversed = new TreeSet<>();

  private final Optional<Path> book;

  Bank() {
    this(Optional.empty());
  }

  private Bank(Optional<Path> book) {
    this.book = book;
  }

  /// A bank whose book is a file, which outlives whoever killed the process.
  static Bank on(Path book) throws IOException {
    Bank bank = new Bank(Optional.of(book));
    for (String line : Files.exists(book) ? Files.readAllLines(book) : List.<String>of()) {
      String[] parts = line.split(" ", -1);
      if (parts[0].equals(PAID)) {
        bank.approved.put(parts[1], bank.approval(Long.parseLong(parts[2])));
      } else {
        bank.reversed.add(parts[1]);
      }
    }
    return bank;
  }

  private void enter(String line) {
    book.ifPresent(
        file -> {
          try {
            Files.writeString(
                file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
          } catch (IOException e) {
            throw new UncheckedIOException("the bank cannot write", e);
          }
        });
  }

  /// The same books, in another world.
  synchronized Bank copy() {
    Bank other = new Bank();
    other.approved.putAll(approved);
    other.reversed.addAll(reversed);
    return other;
  }

  /// A card pays; the same order never twice.
  synchronized CardPayment pay(String order, long fen) {
    CardPayment.Approved known = approved.get(order);
    if (known != null) {
      return known;
    }
    CardPayment.Approved made = approval(fen);
    enter(PAID + " " + order + " " + fen);
    approved.put(order, made);
    return made;
  }

  private CardPayment.Approved approval(long fen) {
    int number = approved.size() + 1;
    return new CardPayment.Approved("A%05d".formatted(number), "%06d".formatted(number), fen);
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
    if (reversed.add(order)) {
      enter("reversed " + order);
    }
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
