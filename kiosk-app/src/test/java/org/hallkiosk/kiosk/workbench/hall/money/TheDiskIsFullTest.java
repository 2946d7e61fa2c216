package org.hallkiosk.kiosk.workbench.hall.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The disk takes half a line of the channel's books, and later has room again. Once, the next line
/// was added to that half, and the books could never be opened again.
class TheDiskIsFullTest {

  private static final Instant NOW = Instant.parse("2026-03-15T02:00:00Z");
  private static final String FIRST = "DD20260315-000001";
  private static final String SECOND = "DD20260315-000002";

  @TempDir Path folder;
  private Path books;

  @BeforeEach
  void lay() {
    books = folder.resolve("channel.jsonl");
  }

  private FileChannel open() throws IOException {
    return FileChannel.open(
        books, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  @Test
  void half_a_line_is_taken_back_and_the_books_go_on() throws IOException {
    CrampedFile cramped = new CrampedFile(open());
    try (PaymentChannel channel = new PaymentChannel(cramped)) {
      channel.register(FIRST, 20_000, NOW);
      cramped.room = 10;
      assertThrows(UncheckedIOException.class, () -> pay(channel));
      assertTrue(channel.charge(FIRST).isEmpty(), "nothing was charged");
      cramped.room = Integer.MAX_VALUE;
      assertTrue(pay(channel));
    }
    try (PaymentChannel again = new PaymentChannel(books)) {
      assertEquals(
          List.of(ChannelEntry.Kind.REGISTERED, ChannelEntry.Kind.CHARGED),
          again.entries().stream().map(ChannelEntry::kind).toList());
      assertFalse(pay(again), "paid once");
    }
  }

  @Test
  void books_of_before_there_were_terminals_are_read() throws IOException {
    Files.writeString(
        books,
        """
        {"kind":"REGISTERED","number":"QD00000001","order":"DD20260315-000002","amount":5,"way":"",\
        "reference":"","at":"2026-03-15T02:00:00Z"}
        """);
    try (PaymentChannel channel = new PaymentChannel(books)) {
      assertTrue(channel.knows(SECOND));
      assertTrue(channel.entries().getFirst().byTerminal().isEmpty());
    }
  }

  @Test
  void an_order_that_comes_again_with_another_amount_is_refused_loudly() throws IOException {
    try (PaymentChannel channel = new PaymentChannel(books)) {
      channel.register(FIRST, 20_000, NOW);
      channel.register(FIRST, 20_000, NOW);
      assertThrows(IllegalStateException.class, () -> channel.register(FIRST, 40_000, NOW));
      assertEquals(1, channel.entries().size());
    }
  }

  private static boolean pay(PaymentChannel channel) {
    return channel.pay(FIRST, "order-code", "", PaymentChannel.NOBODY, NOW);
  }
}
