package org.hallkiosk.hardware.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.driver.ipp.IppPrinter;
import org.hallkiosk.hardware.driver.ipp.IppSettings;
import org.hallkiosk.hardware.simulator.ipp.SimulatedIppPrinter;
import org.hallkiosk.hardware.simulator.ipp.SimulatedIppSettings;
import org.hallkiosk.hardware.transport.ipp.HttpIppLink;
import org.hallkiosk.hardware.transport.ipp.IppLink;
import org.junit.jupiter.api.Test;

/// Seeded random damage to what the printer says: an outcome each time, never an exception.
class AnIppAnswerIsGarbledTest {

  private static final IppSettings HASTY = IppBench.settings().withPatience(Duration.ofSeconds(6));

  @Test
  void random_bytes_end_in_an_outcome() {
    for (int seed = 0; seed < 2000; seed++) {
      Random random = new Random(seed);
      ScriptedIppLink link = new ScriptedIppLink();
      for (int i = 0; i < 20; i++) {
        link.answering(noise(random, i + 1));
      }
      printOver(link, seed);
    }
  }

  @Test
  void damaged_answers_end_in_an_outcome() throws IOException {
    ManualClock clock = new ManualClock();
    try (SimulatedIppPrinter machine =
            new SimulatedIppPrinter(SimulatedIppSettings.standard(), clock, _ -> {});
        HttpIppLink real = new HttpIppLink(machine.address())) {
      for (int seed = 0; seed < 40; seed++) {
        printOver(new DamagingLink(real, new Random(seed)), seed);
      }
    }
  }

  @Test
  void collections_nested_beyond_reason_are_garbled() {
    ByteBuffer nested = ByteBuffer.allocate(200_000);
    nested.put(Hex.bytes("0200 0000 00000001 04 34 0001 'a' 0000"));
    byte[] deeper = Hex.bytes("4a 0000 0001 'b' 34 0000 0000");
    while (nested.remaining() > deeper.length) {
      nested.put(deeper);
    }
    ScriptedIppLink link = new ScriptedIppLink().answering(nested.array());
    ManualClock clock = new ManualClock();
    try (IppPrinter driver = new IppPrinter(link, IppBench.settings(), clock, clock)) {
      assertEquals(FaultCode.GARBLED_ANSWER, driver.check().faults().getFirst().code());
    }
  }

  private static void printOver(IppLink link, int seed) {
    ManualClock clock = new ManualClock();
    IppPrinter driver = new IppPrinter(link, HASTY, clock, clock);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            assertNotNull(
                driver.print(IppBench.certificate(2), _ -> {}, new CancelSignal()),
                () -> "seed " + seed));
    driver.capabilities();
    driver.cancelLeftovers();
  }

  /// Half of it starts like a good answer, so that it gets further.
  private static byte[] noise(Random random, int id) {
    byte[] bytes = new byte[random.nextInt(400)];
    random.nextBytes(bytes);
    if (random.nextBoolean() && bytes.length > 12) {
      ByteBuffer.wrap(bytes).putShort((short) 0x0200).putShort((short) 0).putInt(id).put((byte) 4);
    }
    return bytes;
  }

  /// Changes, cuts or doubles a few bytes of every third answer.
  private record DamagingLink(IppLink real, Random random) implements IppLink {

    @Override
    public URI printer() {
      return real.printer();
    }

    @Override
    public byte[] exchange(byte[] message, Duration patience) throws IOException {
      byte[] answer = real.exchange(message, patience);
      if (random.nextInt(3) > 0) {
        return answer;
      }
      for (int i = random.nextInt(6); i >= 0; i--) {
        answer[random.nextInt(answer.length)] = (byte) random.nextInt(256);
      }
      return random.nextInt(4) > 0
          ? answer
          : Arrays.copyOf(answer, random.nextInt(2 * answer.length));
    }

    @Override
    public void close() {}
  }
}
