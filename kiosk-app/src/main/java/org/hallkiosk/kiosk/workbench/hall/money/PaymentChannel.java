package org.hallkiosk.kiosk.workbench.hall.money;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The payment channel beside the hall: phones, banks and card terminals pay there, and it keeps
/// books of its own, on disk, so that a reconciliation has two sides. An order is charged once at
/// most, and never after it was closed. Safe for use by several threads.
public final class PaymentChannel implements AutoCloseable {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final FileChannel file;
  private final List<ChannelEntry> entries = new ArrayList<>();
  private final Set<String> paying = new HashSet<>();

  /// @throws IOException when its books cannot be read; a torn last line is dropped
  public PaymentChannel(Path path) throws IOException {
    int whole = 0;
    if (Files.exists(path)) {
      byte[] bytes = Files.readAllBytes(path);
      String text = new String(bytes, StandardCharsets.UTF_8);
      int end = text.lastIndexOf('\n') + 1;
      for (String line : text.substring(0, end).lines().toList()) {
        entries.add(MAPPER.readValue(line, ChannelEntry.class));
      }
      whole = text.substring(0, end).getBytes(StandardCharsets.UTF_8).length;
    }
    file =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    file.truncate(whole);
    file.position(whole);
  }

  /// Makes an order known; may be repeated.
  public synchronized void register(String order, long amount, Instant now) {
    if (find(order, ChannelEntry.Kind.REGISTERED).isEmpty()) {
      enter(ChannelEntry.Kind.REGISTERED, order, amount, "", "", now);
    }
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
  /// @return false where the order is unknown, paid already or closed
  public synchronized boolean pay(String order, String way, String reference, Instant now) {
    Optional<ChannelEntry> registered = find(order, ChannelEntry.Kind.REGISTERED);
    boolean open = registered.isPresent() && charge(order).isEmpty() && !isClosed(order);
    if (open) {
      enter(ChannelEntry.Kind.CHARGED, order, registered.get().amount(), way, reference, now);
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
    if (!isClosed(order)) {
      enter(ChannelEntry.Kind.CLOSED, order, 0, "", "", now);
    }
    return true;
  }

  /// Sends the money back, once; may be repeated.
  ///
  /// @return false where none was taken
  public synchronized boolean refund(String order, Instant now) {
    Optional<ChannelEntry> charge = charge(order);
    if (charge.isPresent() && refund(order).isEmpty()) {
      ChannelEntry taken = charge.get();
      enter(ChannelEntry.Kind.REFUNDED, order, taken.amount(), taken.way(), taken.reference(), now);
    }
    return charge.isPresent();
  }

  public synchronized Optional<ChannelEntry> charge(String order) {
    return find(order, ChannelEntry.Kind.CHARGED);
  }

  public synchronized Optional<ChannelEntry> refund(String order) {
    return find(order, ChannelEntry.Kind.REFUNDED);
  }

  public synchronized boolean isClosed(String order) {
    return find(order, ChannelEntry.Kind.CLOSED).isPresent();
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
      Instant now) {
    String number = "QD%08d".formatted(entries.size() + 1);
    ChannelEntry entry =
        new ChannelEntry(kind, number, order, amount, way, reference, now.toString());
    try {
      ByteBuffer line =
          ByteBuffer.wrap(
              (MAPPER.writeValueAsString(entry) + "\n").getBytes(StandardCharsets.UTF_8));
      while (line.hasRemaining()) {
        file.write(line);
      }
      file.force(true);
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
