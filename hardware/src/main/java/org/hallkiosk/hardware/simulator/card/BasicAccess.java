package org.hallkiosk.hardware.simulator.card;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;

/// The chip's end of basic access control (ICAO Doc 9303-11, 4.3).
final class BasicAccess {
  private static final int NONCE_BYTES = 8;
  private static final int SECRET_BYTES = 16;
  private static final int TOKEN_BYTES = 32;
  private static final int MAC_BYTES = 8;

  private final byte[] encryption;
  private final byte[] authentication;
  private final IntFunction<byte[]> random;
  private Optional<byte[]> challenge = Optional.empty();

  BasicAccess(String information, IntFunction<byte[]> random) {
    byte[] seed = Arrays.copyOf(PassportKeys.printedLines(information), SECRET_BYTES);
    this.encryption = PassportKeys.derivedDes(seed, PassportKeys.FOR_ENCRYPTION);
    this.authentication = PassportKeys.derivedDes(seed, PassportKeys.FOR_AUTHENTICATION);
    this.random = random;
  }

  ChipAnswer challenge() {
    challenge = Optional.of(random.apply(NONCE_BYTES));
    return ChipAnswer.ok(challenge.get().clone());
  }

  /// The chip's answer and the channel it opened; no channel when the other side's key is wrong.
  Opening authenticate(byte[] body) {
    byte[] nonce = challenge.orElse(new byte[0]);
    challenge = Optional.empty();
    if (nonce.length == 0 || body.length != TOKEN_BYTES + MAC_BYTES) {
      return new Opening(ChipAnswer.status(ChipAnswer.NO_CONDITIONS), Optional.empty());
    }
    byte[] encrypted = Arrays.copyOf(body, TOKEN_BYTES);
    byte[] token = crypto().decrypt(encrypted);
    boolean proven =
        Arrays.equals(mac(encrypted), Arrays.copyOfRange(body, TOKEN_BYTES, body.length))
            && Arrays.equals(nonce, Arrays.copyOfRange(token, NONCE_BYTES, 2 * NONCE_BYTES));
    return proven
        ? opening(nonce, token)
        : new Opening(ChipAnswer.status(0x6300), Optional.empty());
  }

  private Opening opening(byte[] nonce, byte[] token) {
    byte[] theirNonce = Arrays.copyOf(token, NONCE_BYTES);
    byte[] theirs = Arrays.copyOfRange(token, 2 * NONCE_BYTES, TOKEN_BYTES);
    byte[] ours = random.apply(SECRET_BYTES);
    byte[] answer = crypto().encrypt(Ber.joined(nonce, theirNonce, ours));
    byte[] seed = new byte[SECRET_BYTES];
    for (int i = 0; i < seed.length; i++) {
      seed[i] = (byte) (theirs[i] ^ ours[i]);
    }
    return new Opening(
        ChipAnswer.ok(Ber.joined(answer, mac(answer))),
        Optional.of(new SecuredChannel(session(seed, nonce, theirNonce))));
  }

  private static MessageCrypto session(byte[] seed, byte[] nonce, byte[] theirNonce) {
    ByteBuffer counter = ByteBuffer.allocate(Long.BYTES);
    counter.put(nonce, 4, 4).put(theirNonce, 4, 4).flip();
    return new TripleDes(
        PassportKeys.derivedDes(seed, PassportKeys.FOR_ENCRYPTION),
        PassportKeys.derivedDes(seed, PassportKeys.FOR_AUTHENTICATION),
        counter.getLong());
  }

  private MessageCrypto crypto() {
    return new TripleDes(encryption, authentication, 0);
  }

  private byte[] mac(byte[] encrypted) {
    byte[] padded = Arrays.copyOf(encrypted, encrypted.length + MAC_BYTES);
    padded[encrypted.length] = (byte) 0x80;
    return TripleDes.retailMac(authentication, padded);
  }
}
