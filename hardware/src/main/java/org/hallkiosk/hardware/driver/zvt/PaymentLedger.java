package org.hallkiosk.hardware.driver.zvt;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which order is which transaction of the terminal, kept over a restart: the protocol knows no
/// order numbers. An order is on disk before it is on the wire, so one that the ledger does not
/// know was never sent. Order numbers and amounts, nothing of a person.
///
/// Read when first needed. A file that grows past 4 MiB is written anew with the newest orders; one
/// of twice that was not written here, and no payment begins while it lies there. For the thread
/// that owns the terminal.
final class PaymentLedger {

  /// Older orders are forgotten when the file is read and has more than this.
  private static final int MOST_ORDERS = 5_000;

  private static final int MOST_BYTES = 4 << 20;
  private static final int MOST_READ = 2 * MOST_BYTES;

  private final Path file;
  private Optional<Map<String, LedgerLine>> orders = Optional.empty();

  PaymentLedger(Path file) {
    this.file = file;
  }

  Optional<LedgerLine> find(String number) throws IOException {
    return Optional.ofNullable(orders().get(number));
  }

  /// Orders whose end is not known, oldest first.
  List<LedgerLine> open() throws IOException {
    return orders().values().stream()
        .filter(line -> line.state() instanceof OrderState.Begun)
        .toList();
  }

  /// On disk when it returns.
  void write(LedgerLine line) throws IOException {
    Map<String, LedgerLine> known = orders();
    append(line.text() + "\n", StandardOpenOption.APPEND);
    put(known, line);
    if (Files.size(file) > MOST_BYTES) {
      rewrite(known);
    }
  }

  private void append(String text, StandardOpenOption how) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how)) {
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  private Map<String, LedgerLine> orders() throws IOException {
    if (orders.isEmpty()) {
      orders = Optional.of(read());
    }
    return orders.get();
  }

  private Map<String, LedgerLine> read() throws IOException {
    Map<String, LedgerLine> found = new LinkedHashMap<>();
    if (Files.exists(file)) {
      String text = text();
      text.lines().map(LedgerLine::of).flatMap(Optional::stream).forEach(line -> put(found, line));
      if (found.size() > MOST_ORDERS || !text.endsWith("\n")) {
        rewrite(found);
      }
    }
    return found;
  }

  private String text() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_READ + 1);
      if (bytes.length > MOST_READ) {
        throw new IOException(
            "the ledger "
                + file
                + " is larger than this terminal ever writes it; have staff settle its last"
                + " payments, then move it away");
      }
      return StandardCharsets.US_ASCII.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
  }

  private static void put(Map<String, LedgerLine> found, LedgerLine line) {
    found.remove(line.number());
    found.put(line.number(), line);
  }

  /// Also mends a last line that power failed in the middle of, lest the next one continue it.
  private void rewrite(Map<String, LedgerLine> found) throws IOException {
    List<LedgerLine> all = List.copyOf(found.values());
    List<LedgerLine> kept = all.subList(Math.max(0, all.size() - MOST_ORDERS / 2), all.size());
    found.clear();
    kept.forEach(line -> put(found, line));
    StringBuilder text = new StringBuilder();
    kept.forEach(line -> text.append(line.text()).append('\n'));
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    new PaymentLedger(fresh).append(text.toString(), StandardOpenOption.TRUNCATE_EXISTING);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
