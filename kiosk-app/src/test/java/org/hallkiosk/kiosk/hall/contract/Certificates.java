package org.hallkiosk.kiosk.hall.contract;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.util.io.pem.PemObject;

/// An authority of a test's own, and what it certifies.
final class Certificates {

  private static final AtomicLong SERIAL = new AtomicLong(1);

  /// From the first of January of the one to that of the other.
  record Years(int from, int until) {}

  private static final Years LONG = new Years(2020, 2096);

  /// A key and its certificate.
  record Holder(KeyPair keys, X509Certificate certificate) {

    /// As HallTls wants it.
    String pin() {
      try {
        byte[] hash =
            MessageDigest.getInstance("SHA-256").digest(certificate.getPublicKey().getEncoded());
        return "sha256/" + Base64.getEncoder().encodeToString(hash);
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }

    String pem() {
      return Certificates.pem(new PemObject("PRIVATE KEY", keys.getPrivate().getEncoded()))
          + Certificates.pem(certificate);
    }

    Path store(Path file, String password) throws IOException, GeneralSecurityException {
      KeyStore store = keyStore(password);
      try (OutputStream out = Files.newOutputStream(file)) {
        store.store(out, password.toCharArray());
      }
      return file;
    }

    KeyStore keyStore(String password) throws IOException, GeneralSecurityException {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry(
          "own", keys.getPrivate(), password.toCharArray(), new Certificate[] {certificate});
      return store;
    }
  }

  private final Holder authority;

  Certificates(String name) {
    KeyPair keys = newKeys();
    this.authority = new Holder(keys, certified(name, keys, name, keys, LONG));
  }

  X509Certificate root() {
    return authority.certificate();
  }

  /// For a host on loopback, or a terminal.
  Holder issue(String name) {
    return issue(name, LONG);
  }

  Holder issue(String name, Years years) {
    KeyPair keys = newKeys();
    String issuer = authority.certificate().getSubjectX500Principal().getName().substring(3);
    return new Holder(keys, certified(name, keys, issuer, authority.keys(), years));
  }

  static String pem(Object part) {
    StringWriter text = new StringWriter();
    try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
      writer.writeObject(part);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static KeyPair newKeys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static X509Certificate certified(
      String name, KeyPair keys, String issuer, KeyPair issuerKeys, Years years) {
    try {
      X509v3CertificateBuilder builder =
          new X509v3CertificateBuilder(
              new X500Name("CN=" + issuer),
              BigInteger.valueOf(SERIAL.getAndIncrement()),
              new Time(new DERGeneralizedTime(years.from() + "0101000000Z")),
              new Time(new DERGeneralizedTime(years.until() + "0101000000Z")),
              new X500Name("CN=" + name),
              SubjectPublicKeyInfo.getInstance(keys.getPublic().getEncoded()));
      builder.addExtension(
          Extension.basicConstraints, true, new BasicConstraints(name.equals(issuer)));
      builder.addExtension(
          Extension.subjectAlternativeName,
          false,
          new GeneralNames(new GeneralName(GeneralName.iPAddress, "127.0.0.1")));
      return new JcaX509CertificateConverter()
          .getCertificate(
              builder.build(
                  new JcaContentSignerBuilder("SHA256withECDSA").build(issuerKeys.getPrivate())));
    } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }
}
