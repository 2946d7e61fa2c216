package org.hallkiosk.hardware.simulator.card;

import java.util.Arrays;
import java.util.Optional;

/// The chip's end of secure messaging (ICAO Doc 9303-11, 9.8).
final class SecuredChannel {
  private static final int ENCRYPTED = 0x87;
  private static final int EXPECTED = 0x97;
  private static final int STATUS = 0x99;
  private static final int MAC = 0x8E;

  private final MessageCrypto crypto;

  SecuredChannel(MessageCrypto crypto) {
    this.crypto = crypto;
  }

  /// The command within; empty when it was tampered with, or is out of step.
  Optional<ChipCommand> opened(ChipCommand secured) {
    crypto.count();
    byte[] body = secured.body();
    Optional<byte[]> mac = Ber.value(body, MAC);
    byte[] signed = Arrays.copyOf(body, Math.max(0, body.length - 10));
    byte[] header = {
      (byte) secured.cla(), (byte) secured.ins(), (byte) secured.p1(), (byte) secured.p2()
    };
    byte[] macked =
        signed.length == 0 ? padded(header) : Ber.joined(padded(header), padded(signed));
    if (mac.isEmpty() || !Arrays.equals(mac.get(), crypto.mac(macked))) {
      return Optional.empty();
    }
    return Optional.of(inner(secured, signed));
  }

  private ChipCommand inner(ChipCommand secured, byte[] objects) {
    byte[] body =
        Ber.value(objects, ENCRYPTED)
            .map(it -> unpadded(crypto.decrypt(Arrays.copyOfRange(it, 1, it.length))))
            .orElse(new byte[0]);
    int expected =
        Ber.value(objects, EXPECTED).map(it -> it[0] == 0 ? 256 : it[0] & 0xFF).orElse(0);
    return new ChipCommand(
        secured.cla() & ~0x0C, secured.ins(), secured.p1(), secured.p2(), body, expected);
  }

  ChipAnswer closed(ChipAnswer answer) {
    crypto.count();
    byte[] status = {(byte) (answer.status() >> 8), (byte) answer.status()};
    byte[] objects = Ber.of(STATUS, status);
    if (answer.data().length > 0) {
      byte[] encrypted = crypto.encrypt(padded(answer.data()));
      objects = Ber.joined(Ber.of(ENCRYPTED, new byte[] {1}, encrypted), objects);
    }
    byte[] mac = Ber.of(MAC, crypto.mac(padded(objects)));
    return new ChipAnswer(Ber.joined(objects, mac), answer.status());
  }

  /// ISO/IEC 9797-1, padding method 2.
  private byte[] padded(byte[] bytes) {
    byte[] padded = Arrays.copyOf(bytes, (bytes.length / crypto.block() + 1) * crypto.block());
    padded[bytes.length] = (byte) 0x80;
    return padded;
  }

  private static byte[] unpadded(byte[] bytes) {
    int end = bytes.length - 1;
    while (end > 0 && bytes[end] == 0) {
      end--;
    }
    return Arrays.copyOf(bytes, end);
  }
}
