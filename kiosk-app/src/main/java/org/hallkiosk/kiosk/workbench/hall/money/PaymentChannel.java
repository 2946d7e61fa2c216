package org.hallkiosk.kiosk.workbench.hall.money;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.kiosk.workbench.hall.data.LineFile;

/// The payment channel beside the hall: phones, banks and card terminals pay there, and it keeps
/// books of its own, on disk, so that a reconciliation has two sides. An order is charged once at
/// most, and never after it was closed. Safe for use by several threads.
public final class PaymentChannel implements AutoCloseable {

  /// In place of a terminal, where none had a part.
  public static final String NOBODY = "";

  private static final JsonMapper MAPPER = new JsonMapper();

  private final LineFile file;
  private final List<ChannelEntry> entries = new ArrayList<>();
  private final Set<String> paying = new HashSet<>();

  /// @throws IOException when its books cannot be read; a torn last line is dropped
  public PaymentChannel(Path path) throws IOException {
    this(
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
  }

  PaymentChannel(FileChannel open) throws IOException {
    file = new LineFile(open);
    for (byte[] line : file.lines()) {
      entries.add(MAPPER.readValue(line, ChannelEntry.class));
    }
  }

  /// Makes an order known; may be repeated.
  ///
  /// @throws IllegalStateException where it is known with another amount: two orders bear one
  ///   number
  public synchronized void register(String order, long amount, Instant now) {
    Optional<ChannelEntry> known = find(order, ChannelEntry.Kind.REGISTERED);
    if (known.isEmpty()) {
      enter(ChannelEntry.Kind.REGISTERED, order, amount, "", "", NOBODY, now);
    } else if (known.get().amount() != amount) {
      throw new IllegalStateException(
          "order %s is registered with %d fen, and now comes with %d: its number was given twice"
              .formatted(order, known.get().amount(), amount));
    }
  }

  public synchronized boolean knows(String order) {
    return find(order, ChannelEntry.Kind.REGISTERED).isPresent();
  }

  /// A phone has scanned the code, and its owner has not confirmed yet.
  public synchronized void begin(String order) {
    paying.add(order);
  }

  public synchronized boolean isBeingPaid(String order) {
    return paying.contains(order) && charge(order).isEmpty();
  }

  /// Takes the money, once.
  ///
  /// @param reference what names the payment where it was made
  /// @param terminal that has it charged; [#NOBODY] where a phone or a bank pays by itself
  /// @return false where the order is unknown, paid already or closed
  public synchronized boolean pay(
      String order, String way, String reference, String terminal, Instant now) {
    Optional<ChannelEntry> registered = find(order, ChannelEntry.Kind.REGISTERED);
    boolean open = registered.isPresent() && charge(order).isEmpty() && closing(order).isEmpty();
    if (open) {
      long amount = registered.get().amount();
      enter(ChannelEntry.Kind.CHARGED, order, amount, way, reference, terminal, now);
    }
    paying.remove(order);
    return open;
  }

  /// No money is taken for the order any more.
  ///
  /// @return false where it is paid or being paid
  public synchronized boolean close(String order, Instant now) {
    if (charge(order).isPresent() || isBeingPaid(order)) {
      return false;
    }
    if (closing(order).isEmpty()) {
      enter(ChannelEntry.Kind.CLOSED, order, 0, "", "", NOBODY, now);
    }
    return true;
  }

  /// Sends the money back, once; may be repeated.
  ///
  /// @param terminal that asks for it
  /// @return false where none was taken
  public synchronized boolean refund(String order, String terminal, Instant now) {
    Optional<ChannelEntry> charge = charge(order);
    if (charge.isPresent() && refund(order).isEmpty()) {
      ChannelEntry taken = charge.get();
      enter(
          ChannelEntry.Kind.REFUNDED,
          order,
          taken.amount(),
          taken.way(),
          taken.reference(),
          terminal,
          now);
    }
    return charge.isPresent();
  }

  public synchronized Optional<ChannelEntry> charge(String order) {
    return find(order, ChannelEntry.Kind.CHARGED);
  }

  public synchronized Optional<ChannelEntry> refund(String order) {
    return find(order, ChannelEntry.Kind.REFUNDED);
  }

  public synchronized Optional<ChannelEntry> closing(String order) {
    return find(order, ChannelEntry.Kind.CLOSED);
  }

  /// All that it has booked, in order.
  public synchronized List<ChannelEntry> entries() {
    return List.copyOf(entries);
  }

  private Optional<ChannelEntry> find(String order, ChannelEntry.Kind kind) {
    return entries.stream()
        .filter(entry -> entry.order().equals(order) && entry.kind() == kind)
        .findFirst();
  }

  private void enter(
      ChannelEntry.Kind kind,
      String order,
      long amount,
      String way,
      String reference,
      String terminal,
      Instant now) {
    String number = "QD%08d".formatted(entries.size() + 1);
    ChannelEntry entry =
        new ChannelEntry(kind, number, order, amount, way, reference, now.toString(), terminal);
    try {
      file.append(MAPPER.writeValueAsBytes(entry));
    } catch (IOException e) {
      throw new UncheckedIOException("the channel's books cannot be written", e);
    }
    entries.add(entry);
  }

  @Override
  public synchronized void close() throws IOException {
    file.close();
  }
}
