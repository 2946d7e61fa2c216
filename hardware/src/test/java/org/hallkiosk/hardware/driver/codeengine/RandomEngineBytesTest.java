package org.hallkiosk.hardware.driver.codeengine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever comes over the line, the ear survives it and hears the next code.
class RandomEngineBytesTest {

  private static final int CAP = 64;
  private static final byte[] CODE = "ZJ-0123".getBytes(StandardCharsets.US_ASCII);

  static List<Dialect> dialects() {
    return List.of(Dialect.NEWLAND, Dialect.HONEYWELL);
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void after_any_garbage_and_a_pause_a_code_is_heard(Dialect dialect) {
    Random random = new Random(11);
    for (int round = 0; round < 20_000; round++) {
      Hearing hearing = dialect.hearing(CAP);
      babble(hearing, random);
      hearing.idle();
      assertEquals(Optional.of(List.copyOf(bytes(CODE))), heard(hearing));
    }
  }

  private static void babble(Hearing hearing, Random random) {
    int length = random.nextInt(200);
    for (int i = 0; i < length; i++) {
      Optional<Heard> heard = hearing.accept(likely(random));
      if (heard.isPresent() && heard.get() instanceof Heard.Code(byte[] bytes)) {
        assertTrue(bytes.length <= CAP);
      }
    }
  }

  private static byte likely(Random random) {
    byte[] special = {0x02, 0x01, 0x30, 0x23, 0x3B, 0x03, 0x06, 0x15, 0x05, 0x0D, 0x0A, 0x21};
    return random.nextBoolean() ? special[random.nextInt(12)] : (byte) random.nextInt();
  }

  private static Optional<List<Byte>> heard(Hearing hearing) {
    for (byte next : CODE) {
      hearing.accept(next);
    }
    return hearing
        .accept((byte) '\r')
        .filter(Heard.Code.class::isInstance)
        .map(code -> bytes(((Heard.Code) code).bytes()));
  }

  private static List<Byte> bytes(byte[] bytes) {
    Byte[] boxed = new Byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      boxed[i] = bytes[i];
    }
    return List.of(boxed);
  }
}
