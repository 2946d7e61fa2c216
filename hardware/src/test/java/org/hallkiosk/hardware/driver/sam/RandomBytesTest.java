package org.hallkiosk.hardware.driver.sam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardExtra;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.CardRequest;
import org.hallkiosk.hardware.device.IdCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Seeded random streams, salted with preambles, lengths and pieces of good answers.
@Timeout(120)
class RandomBytesTest {

  private static final int STREAMS = 10_000;
  private static final byte[] PREAMBLE = Wire.hex("AA AA AA 96 69");
  private static final byte[] GOOD = Wire.base(Wire.card());
  private static final List<byte[]> KINDS =
      List.of(Wire.card(), Wire.oldForeigner(), Wire.star(), Wire.residence());

  private static byte[] stream(Random random) {
    byte[] stream = new byte[random.nextInt(3000)];
    random.nextBytes(stream);
    for (int salt = random.nextInt(4); salt > 0; salt--) {
      copy(random.nextBoolean() ? PREAMBLE : GOOD, stream, random);
      copy(random.nextBoolean() ? Wire.FOUND : Wire.SELECTED, stream, random);
    }
    return stream;
  }

  private static void copy(byte[] piece, byte[] stream, Random random) {
    int at = random.nextInt(stream.length + 1);
    System.arraycopy(piece, 0, stream, at, Math.min(piece.length, stream.length - at));
  }

  @Test
  void the_decoder_neither_throws_nor_takes_more_than_two_frames_of_memory() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    decode(new Random(0), threads);
    Random random = new Random(467);
    long most = 0;
    for (int i = 0; i < STREAMS; i++) {
      most = Math.max(most, decode(random, threads));
    }
    assertTrue(most < 3L * AnswerDecoder.LONGEST, "allocated " + most + " bytes for one answer");
  }

  private static long decode(Random random, ThreadMXBean threads) {
    byte[] stream = stream(random);
    AnswerDecoder decoder = new AnswerDecoder();
    long before = threads.getCurrentThreadAllocatedBytes();
    var _ = decoder.accept(stream, stream.length);
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  @Test
  void the_reader_always_ends_in_an_outcome_and_in_time() {
    Random random = new Random(450);
    for (int i = 0; i < STREAMS; i++) {
      ScriptedLink link = script(random);
      CardRequest wanted =
          random.nextBoolean() ? CardRequest.SIGN_IN : CardRequest.with(CardExtra.values());
      try (SamReader reader = new SamReader(() -> link, link)) {
        CardReading reading = reader.read(wanted, Duration.ofMillis(500), new CancelSignal());
        assertFalse(reading instanceof CardReading.Cancelled);
        assertTrue(link.elapsed().toMillis() <= 500 + 800 + 300 + 3000 + 1500 + 300);
      }
    }
  }

  @Test
  void a_hurt_card_of_any_kind_is_read_or_refused_and_nothing_else() {
    Random random = new Random(8);
    Set<Class<?>> read = new HashSet<>();
    for (int i = 0; i < STREAMS; i++) {
      boolean prints = random.nextBoolean();
      ScriptedLink link = new ScriptedLink().reply(Wire.FOUND).reply(Wire.SELECTED);
      link.reply(content(random, prints));
      try (SamReader reader = new SamReader(() -> link, link)) {
        CardReading reading =
            reader.read(
                prints ? CardRequest.with(CardExtra.FINGERPRINTS) : CardRequest.SIGN_IN,
                Duration.ZERO,
                new CancelSignal());
        if (reading instanceof CardReading.Read whole) {
          read.add(whole.card().getClass());
        } else {
          assertInstanceOf(CardReading.Rejected.class, reading);
        }
      }
    }
    assertEquals(Set.of(IdCard.class.getPermittedSubclasses()), read);
  }

  private static byte[] content(Random random) {
    return content(random, random.nextBoolean());
  }

  /// A card of any kind, sound but for some random bytes of its text.
  private static byte[] content(Random random, boolean prints) {
    byte[] text = KINDS.get(random.nextInt(KINDS.size())).clone();
    for (int hurt = random.nextInt(4); hurt > 0; hurt--) {
      text[random.nextInt(text.length)] = (byte) random.nextInt(256);
    }
    return prints
        ? Wire.baseWithPrints(text, random.nextInt(256), random.nextInt(256), 0)
        : Wire.base(text);
  }

  private static ScriptedLink script(Random random) {
    ScriptedLink link = new ScriptedLink();
    for (int reply = 0; reply < 12; reply++) {
      byte[] bytes =
          switch (random.nextInt(5)) {
            case 0 -> Wire.FOUND;
            case 1 -> Wire.SELECTED;
            case 2 -> Wire.status(random.nextInt(256));
            case 3 -> content(random);
            default -> stream(random);
          };
      link.reply(bytes, Duration.ofMillis(random.nextInt(300)), Duration.ofNanos(86_805));
    }
    return link;
  }
}
