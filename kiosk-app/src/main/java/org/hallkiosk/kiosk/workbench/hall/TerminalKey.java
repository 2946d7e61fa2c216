package org.hallkiosk.kiosk.workbench.hall;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.math.ec.ECPoint;

/// What the hall keeps of a terminal at its enrolment, to know its requests by: one algorithm, and
/// the secret both have, or the terminal's public key.
public sealed interface TerminalKey {

  /// As it stands before the signature in `Hall-Signature`.
  String algorithm();

  /// What the enrolment keeps.
  byte[] bytes();

  byte[] hash(byte[] text);

  boolean hasSigned(byte[] message, byte[] signature);

  /// A shared secret, with SHA-256.
  record HmacSha256(byte[] bytes) implements TerminalKey {
    @Override
    public String algorithm() {
      return "HMAC-SHA256";
    }

    @Override
    public byte[] hash(byte[] text) {
      try {
        return MessageDigest.getInstance("SHA-256").digest(text);
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("every Java has SHA-256", e);
      }
    }

    @Override
    public boolean hasSigned(byte[] message, byte[] signature) {
      return MessageDigest.isEqual(mac(bytes, message), signature);
    }

    static byte[] mac(byte[] secret, byte[] message) {
      try {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        return mac.doFinal(message);
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("every Java has HMAC-SHA256", e);
      }
    }
  }

  /// A shared secret, with SM3 (GB/T 32905).
  record HmacSm3(byte[] bytes) implements TerminalKey {
    @Override
    public String algorithm() {
      return "HMAC-SM3";
    }

    @Override
    public byte[] hash(byte[] text) {
      return sm3(text);
    }

    @Override
    public boolean hasSigned(byte[] message, byte[] signature) {
      HMac mac = new HMac(new SM3Digest());
      mac.init(new KeyParameter(bytes));
      mac.update(message, 0, message.length);
      byte[] expected = new byte[mac.getMacSize()];
      mac.doFinal(expected, 0);
      return MessageDigest.isEqual(expected, signature);
    }
  }

  /// The terminal's public key on the curve of GB/T 32918.5.
  record Sm2(ECPoint point) implements TerminalKey {

    /// The curve by its name.
    public static final ECNamedDomainParameters CURVE =
        new ECNamedDomainParameters(
            GMObjectIdentifiers.sm2p256v1, GMNamedCurves.getByOID(GMObjectIdentifiers.sm2p256v1));

    private static final int SIGNATURE_BYTES = 64;

    /// @throws IllegalArgumentException when the bytes are no point of the curve
    static Sm2 of(byte[] encoded) {
      return new Sm2(CURVE.getCurve().decodePoint(encoded));
    }

    @Override
    public String algorithm() {
      return "SM2";
    }

    @Override
    public byte[] bytes() {
      return point.getEncoded(true);
    }

    @Override
    public byte[] hash(byte[] text) {
      return sm3(text);
    }

    /// Under the default user id of GM/T 0009, which the library takes of itself.
    @Override
    public boolean hasSigned(byte[] message, byte[] signature) {
      if (signature.length != SIGNATURE_BYTES) {
        return false;
      }
      SM2Signer verifier = new SM2Signer(PlainDSAEncoding.INSTANCE);
      verifier.init(false, new ECPublicKeyParameters(point, CURVE));
      verifier.update(message, 0, message.length);
      return verifier.verifySignature(signature);
    }
  }

  private static byte[] sm3(byte[] text) {
    SM3Digest digest = new SM3Digest();
    digest.update(text, 0, text.length);
    byte[] hash = new byte[digest.getDigestSize()];
    digest.doFinal(hash, 0);
    return hash;
  }
}
