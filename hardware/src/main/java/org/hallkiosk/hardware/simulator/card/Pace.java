package org.hallkiosk.hardware.simulator.card;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;
import org.bouncycastle.asn1.sec.SECNamedCurves;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.math.ec.ECPoint;

/// The chip's end of PACE with generic mapping on P-256 and AES-128 (ICAO Doc 9303-11, 4.4).
final class Pace {
  /// id-PACE-ECDH-GM-AES-CBC-CMAC-128.
  private static final byte[] PROTOCOL = Ber.hex("04007F00070202040202");

  /// Version 2, P-256 by its standardised number.
  static final byte[] CARD_ACCESS =
      Ber.of(
          0x31,
          Ber.of(
              0x30,
              Ber.of(0x06, PROTOCOL),
              Ber.of(0x02, new byte[] {2}),
              Ber.of(0x02, new byte[] {12})));

  private static final X9ECParameters CURVE = SECNamedCurves.getByName("secp256r1");
  private static final int NONCE_BYTES = 16;
  private static final int SCALAR_BYTES = 32;

  private final PassportContent content;
  private final IntFunction<byte[]> random;
  private byte[] password = new byte[0];
  private byte[] nonce = new byte[0];
  private ECPoint generator = CURVE.getG();
  private byte[] secret = new byte[0];
  private byte[] ours = new byte[0];
  private byte[] theirs = new byte[0];

  Pace(PassportContent content, IntFunction<byte[]> random) {
    this.content = content;
    this.random = random;
  }

  /// MSE:Set AT: which protocol, and which password.
  ChipAnswer choose(byte[] body) {
    Optional<byte[]> key = Ber.value(body, 0x83);
    boolean known = Ber.value(body, 0x80).filter(it -> Arrays.equals(it, PROTOCOL)).isPresent();
    if (!known || key.isEmpty() || key.get().length != 1) {
      return ChipAnswer.status(0x6A80);
    }
    password =
        key.get()[0] == 1
            ? PassportKeys.printedLines(content.information())
            : content.accessNumber().orElse("").getBytes(StandardCharsets.US_ASCII);
    return ChipAnswer.status(ChipAnswer.OK);
  }

  Opening authenticate(byte[] body) {
    Optional<byte[]> inner = Ber.value(body, 0x7C);
    if (inner.isEmpty() || password.length == 0) {
      return refused(ChipAnswer.NO_CONDITIONS);
    }
    byte[] objects = inner.get();
    if (objects.length == 0) {
      return answered(0x80, encryptedNonce());
    }
    return switch (objects[0] & 0xFF) {
      case 0x81 -> answered(0x82, mapped(point(objects, 0x81)));
      case 0x83 -> answered(0x84, agreed(point(objects, 0x83)));
      case 0x85 -> proven(Ber.value(objects, 0x85).orElse(new byte[0]));
      default -> refused(0x6A80);
    };
  }

  private byte[] encryptedNonce() {
    nonce = random.apply(NONCE_BYTES);
    return Aes.encryptWhole(PassportKeys.derived(password, PassportKeys.FOR_PACE), nonce);
  }

  private byte[] mapped(ECPoint other) {
    BigInteger scalar = scalar();
    ECPoint shared = other.multiply(scalar).normalize();
    generator = CURVE.getG().multiply(new BigInteger(1, nonce)).add(shared).normalize();
    return CURVE.getG().multiply(scalar).normalize().getEncoded(false);
  }

  private byte[] agreed(ECPoint other) {
    BigInteger scalar = scalar();
    theirs = other.getEncoded(false);
    ours = generator.multiply(scalar).normalize().getEncoded(false);
    secret = other.multiply(scalar).normalize().getAffineXCoord().getEncoded();
    return ours;
  }

  private Opening proven(byte[] token) {
    byte[] mac = PassportKeys.derived(secret, PassportKeys.FOR_AUTHENTICATION);
    if (!Arrays.equals(token, token(mac, ours))) {
      return refused(0x6300);
    }
    byte[] encryption = PassportKeys.derived(secret, PassportKeys.FOR_ENCRYPTION);
    return new Opening(
        ChipAnswer.ok(Ber.of(0x7C, Ber.of(0x86, token(mac, theirs)))),
        Optional.of(new SecuredChannel(new Aes(encryption, mac))));
  }

  private static byte[] token(byte[] key, byte[] publicKey) {
    return Aes.mac(key, Ber.of(0x7F49, Ber.of(0x06, PROTOCOL), Ber.of(0x86, publicKey)));
  }

  private BigInteger scalar() {
    return new BigInteger(1, random.apply(SCALAR_BYTES))
        .mod(CURVE.getN().subtract(BigInteger.ONE))
        .add(BigInteger.ONE);
  }

  private static ECPoint point(byte[] objects, int tag) {
    return CURVE.getCurve().decodePoint(Ber.value(objects, tag).orElse(new byte[0]));
  }

  private static Opening answered(int tag, byte[] value) {
    return new Opening(ChipAnswer.ok(Ber.of(0x7C, Ber.of(tag, value))), Optional.empty());
  }

  private static Opening refused(int status) {
    return new Opening(ChipAnswer.status(status), Optional.empty());
  }
}
