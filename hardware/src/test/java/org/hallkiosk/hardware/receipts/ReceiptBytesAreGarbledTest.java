package org.hallkiosk.hardware.receipts;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Slip;
import org.hallkiosk.hardware.driver.escpos.EscPosPrinter;
import org.hallkiosk.hardware.driver.escpos.EscPosSettings;
import org.hallkiosk.hardware.driver.escpos.Raster;
import org.hallkiosk.hardware.simulator.escpos.PrintedSlip;
import org.hallkiosk.hardware.simulator.escpos.SimulatedReceiptPrinter;
import org.hallkiosk.hardware.transport.ByteLink;
import org.junit.jupiter.api.Test;

/// Seeded random bytes into the simulator's parser and into the driver: no hang, no exception, no
/// more memory than a slip may take.
class ReceiptBytesAreGarbledTest {

  private static final Slip SLIP = new Slip(List.of(new Slip.Text("收据"), new Slip.Qr("x")));

  @Test
  void any_bytes_pass_through_the_simulator() throws IOException {
    List<PrintedSlip> slips = new ArrayList<>();
    for (int seed = 0; seed < 60; seed++) {
      SimulatedReceiptPrinter machine =
          new SimulatedReceiptPrinter(32, ReceiptBench.FONT, Optional.empty(), slips::add);
      ByteLink wire = machine.open();
      wire.write(noise(new Random(seed)), Duration.ofSeconds(10));
      assertTrue(machine.surprises().size() <= 100);
      slips.clear();
    }
  }

  @Test
  void a_picture_of_four_gigabytes_is_passed_over() throws IOException {
    SimulatedReceiptPrinter machine =
        new SimulatedReceiptPrinter(48, ReceiptBench.FONT, Optional.empty(), _ -> {});
    ByteLink wire = machine.open();
    byte[] head = {0x1D, 'v', '0', 0, -1, -1, -1, -1};
    wire.write(head, Duration.ofSeconds(1));
    wire.write(new byte[100_000], Duration.ofSeconds(1));
    assertTrue(machine.surprises().getFirst().startsWith("a picture of"));
  }

  @Test
  void any_status_bytes_end_in_an_outcome() {
    for (int seed = 0; seed < 2000; seed++) {
      NoisyLine line = new NoisyLine(new Random(seed));
      EscPosPrinter driver =
          new EscPosPrinter(
              () -> line,
              EscPosSettings.eightyMillimetres(),
              (_, width, height) -> new Raster(width, height),
              line::nanos,
              line::pause);
      assertTimeoutPreemptively(
          Duration.ofSeconds(10), () -> assertNotNull(driver.print(SLIP, new CancelSignal())));
      driver.close();
    }
  }

  /// Mostly commands with random parameters, since plain noise is mostly text.
  private static byte[] noise(Random random) {
    byte[] bytes = new byte[4000];
    random.nextBytes(bytes);
    for (int i = 0; i < bytes.length; i += 1 + random.nextInt(12)) {
      bytes[i] = new byte[] {0x1B, 0x1C, 0x1D, 0x10}[random.nextInt(4)];
    }
    return bytes;
  }

  private static final class NoisyLine implements ByteLink {

    private final Random random;
    private long now;

    NoisyLine(Random random) {
      this.random = random;
    }

    long nanos() {
      return now += 1_000_000;
    }

    void pause(Duration time) {
      now += time.toNanos();
    }

    @Override
    public int read(byte[] into, Duration patience) throws IOException {
      now += patience.toNanos() / 4;
      int kind = random.nextInt(40);
      if (kind == 0) {
        throw new IOException("the line broke");
      }
      byte[] noise = new byte[kind < 20 ? 1 : random.nextInt(into.length + 1)];
      random.nextBytes(noise);
      if (kind < 20) {
        Arrays.fill(noise, (byte) (0x12 | (kind < 15 ? 0 : random.nextInt(256))));
      }
      System.arraycopy(noise, 0, into, 0, Math.min(noise.length, into.length));
      return Math.min(noise.length, into.length);
    }

    @Override
    public void write(byte[] bytes, Duration patience) throws IOException {
      if (random.nextInt(60) == 0) {
        throw new IOException("the line broke");
      }
    }

    @Override
    public void close() {}
  }
}
