package org.hallkiosk.kiosk.paper;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.atomic.AtomicInteger;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/// A certificate with its key, which can issue further ones, entitled or not. For tests.
///
/// @param signs the algorithm of the key, such as `SHA256withECDSA`
record Authority(X509Certificate certificate, KeyPair keys, String signs) {

  static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
  static final Instant UNTIL = Instant.parse("2028-01-01T00:00:00Z");
  private static final AtomicInteger SERIAL = new AtomicInteger(1);

  static Authority root(String name) {
    return issued(name, p256(), "SHA256withECDSA", null, true, FROM, UNTIL);
  }

  Authority authority(String name) {
    return issued(name, p256(), "SHA256withECDSA", this, true, FROM, UNTIL);
  }

  Authority signer(String name) {
    return signer(name, p256(), "SHA256withECDSA", FROM, UNTIL);
  }

  Authority signer(String name, KeyPair keys, String signs, Instant from, Instant until) {
    return issued(name, keys, signs, this, false, from, until);
  }

  static KeyPair p256() {
    return keys("EC", "secp256r1");
  }

  static KeyPair sm2() {
    return keys("EC", "sm2p256v1");
  }

  static KeyPair keys(String algorithm, String curve) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm, Bouncy.CASTLE);
      generator.initialize(new ECGenParameterSpec(curve));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  static KeyPair rsa(int bits) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(bits);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  static Authority issued(
      String name,
      KeyPair keys,
      String signs,
      @Nullable Authority issuer,
      boolean mayIssue,
      Instant from,
      Instant until) {
    int usage = mayIssue ? KeyUsage.keyCertSign : KeyUsage.digitalSignature;
    return issued(name, keys, signs, issuer, mayIssue, usage, from, until);
  }

  static Authority issued(
      String name,
      KeyPair keys,
      String signs,
      @Nullable Authority issuer,
      boolean mayIssue,
      int usage,
      Instant from,
      Instant until) {
    X500Principal subject = new X500Principal("CN=" + name + ",O=Sample City,C=CN");
    X500Principal by = issuer == null ? subject : issuer.certificate.getSubjectX500Principal();
    try {
      JcaX509v3CertificateBuilder builder =
          new JcaX509v3CertificateBuilder(
              by,
              BigInteger.valueOf(SERIAL.getAndIncrement()),
              Date.from(from),
              Date.from(until),
              subject,
              keys.getPublic());
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(mayIssue));
      builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
      String algorithm = issuer == null ? signs : issuer.signs;
      KeyPair signing = issuer == null ? keys : issuer.keys;
      return new Authority(
          new JcaX509CertificateConverter()
              .setProvider(Bouncy.CASTLE)
              .getCertificate(
                  builder.build(
                      new JcaContentSignerBuilder(algorithm)
                          .setProvider(Bouncy.CASTLE)
                          .build(signing.getPrivate()))),
          keys,
          signs);
    } catch (GeneralSecurityException | OperatorCreationException | CertIOException e) {
      throw new AssertionError(e);
    }
  }
}
