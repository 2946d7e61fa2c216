package org.hallkiosk.hardware.driver.zvt;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Random;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardPayment;
import org.hallkiosk.hardware.device.PaymentOrder;
import org.hallkiosk.hardware.parts.ScriptedWire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Seeded random streams, salted with acknowledgements and good blocks.
@Timeout(120)
class ZvtRandomBytesTest {

  private static final byte[][] SALT = {
    {0x06},
    {0x15},
    ScriptedWire.hex("10 02"),
    ScriptedWire.hex("06 10 02 80 00 00 10 03 F5 1F"),
    block("06 0F 00"),
    block("04 FF 01 0A"),
    block("06 1E 01 6C"),
    block("04 0F 02 27 00")
  };

  @TempDir Path folder;

  private static byte[] block(String hex) {
    return Block.frame(Apdu.of(ScriptedWire.hex(hex)).orElseThrow());
  }

  @Test
  void the_decoder_and_the_parser_never_throw_and_stay_within_their_cap() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    Random random = new Random(700);
    for (int i = 0; i < 10_000; i++) {
      byte[] stream = stream(random);
      long before = threads.getCurrentThreadAllocatedBytes();
      BlockDecoder decoder = new BlockDecoder();
      for (byte each : stream) {
        var _ = decoder.accept(each & 0xFF);
      }
      var _ = StatusInformation.of(stream);
      long taken = threads.getCurrentThreadAllocatedBytes() - before;
      assertTrue(i < 100 || taken < 40L * BlockDecoder.LONGEST, "allocated " + taken);
    }
  }

  @Test
  void nothing_that_is_not_a_whole_approval_is_ever_approved() {
    Random random = new Random(1309);
    for (int i = 0; i < 1_000; i++) {
      ScriptedWire wire = new ScriptedWire();
      for (int reply = 0; reply < 20; reply++) {
        wire.reply(stream(random));
      }
      Path ledger = folder.resolve("payments" + i);
      try (ZvtTerminal terminal = new ZvtTerminal(() -> wire, wire, ZvtSettings.USUAL, ledger)) {
        CardPayment end =
            terminal.pay(new PaymentOrder("RANDOM" + i, 1), _ -> {}, new CancelSignal());
        assertFalse(end instanceof CardPayment.Approved, end.toString());
        assertTrue(wire.elapsed().toMinutes() < 60, wire.elapsed().toString());
      }
    }
  }

  private static byte[] stream(Random random) {
    byte[] stream = new byte[random.nextInt(200)];
    random.nextBytes(stream);
    for (int salt = random.nextInt(6); salt > 0; salt--) {
      byte[] piece = SALT[random.nextInt(SALT.length)];
      int at = random.nextInt(stream.length + 1);
      System.arraycopy(piece, 0, stream, at, Math.min(piece.length, stream.length - at));
    }
    return random.nextInt(3) == 0 ? SALT[random.nextInt(SALT.length)] : stream;
  }
}
