package org.hallkiosk.hardware.driver.zvt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A terminal that is never restarted, and a file that is none of its own.
class TheLedgerGrowsTest {
  private static final int ALMOST = (4 << 20) - 1_000;

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("payments");
  }

  private static LedgerLine line(int number) {
    return new LedgerLine("A" + number, 1_250, new OrderState.NotPaid());
  }

  @Test
  void it_is_written_anew_when_it_has_grown_past_its_cap_and_keeps_the_newest() throws IOException {
    StringBuilder text = new StringBuilder();
    int orders = 0;
    while (text.length() < ALMOST) {
      text.append(line(orders++).text()).append('\n');
    }
    Files.writeString(file(), text);
    PaymentLedger ledger = new PaymentLedger(file());
    ledger.write(line(orders));
    assertTrue(Files.size(file()) < 1 << 20, "it has " + Files.size(file()) + " bytes");
    assertEquals(Optional.of(line(orders)), new PaymentLedger(file()).find("A" + orders));
    assertEquals(Optional.empty(), ledger.find("A0"));
  }

  @Test
  void a_run_that_never_ends_does_not_outgrow_the_cap() throws IOException {
    PaymentLedger ledger = new PaymentLedger(file());
    ledger.write(line(1));
    String more = (line(2).text() + "\n").repeat(1 + (4 << 20) / (line(2).text().length() + 1));
    Files.writeString(file(), more, StandardOpenOption.APPEND);
    ledger.write(line(3));
    assertTrue(Files.size(file()) < 1 << 10, "it has " + Files.size(file()) + " bytes");
    assertEquals(Optional.of(line(3)), new PaymentLedger(file()).find("A3"));
  }

  @Test
  void one_that_this_terminal_never_wrote_is_refused_unread() throws IOException {
    try (FileChannel channel =
        FileChannel.open(file(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.position(1L << 34);
      channel.write(ByteBuffer.wrap(new byte[] {'\n'}));
    }
    IOException refused =
        assertThrows(IOException.class, () -> new PaymentLedger(file()).find("A1"));
    assertTrue(refused.toString().contains("larger than this terminal ever writes"));
  }
}
