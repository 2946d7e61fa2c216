package org.hallkiosk.kiosk.hall.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;

/// What a PEM text holds (RFC 7468). Whatever else stands in it is skipped.
final class PemFile {

  private final Optional<PrivateKeyInfo> privateKey;
  private final List<X509Certificate> certificates;

  private PemFile(Optional<PrivateKeyInfo> privateKey, List<X509Certificate> certificates) {
    this.privateKey = privateKey;
    this.certificates = certificates;
  }

  /// @throws IOException when it is no PEM, or what it holds is damaged
  static PemFile of(String text) throws IOException {
    Optional<PrivateKeyInfo> key = Optional.empty();
    List<X509Certificate> certificates = new ArrayList<>();
    for (Object part : parts(text)) {
      if (part instanceof X509CertificateHolder certificate) {
        certificates.add(parsed(certificate.getEncoded()));
      } else if (key.isEmpty()) {
        key = keyIn(part);
      }
    }
    return new PemFile(key, certificates);
  }

  /// The parser throws what it likes over damaged contents.
  private static List<Object> parts(String text) throws IOException {
    List<Object> parts = new ArrayList<>();
    try (PEMParser parser = new PEMParser(new StringReader(text))) {
      for (Object part = parser.readObject(); part != null; part = parser.readObject()) {
        parts.add(part);
      }
      return parts;
    } catch (RuntimeException e) {
      throw new IOException("damaged PEM", e);
    }
  }

  private static Optional<PrivateKeyInfo> keyIn(Object part) {
    return switch (part) {
      case PrivateKeyInfo info -> Optional.of(info);
      case PEMKeyPair pair -> Optional.of(pair.getPrivateKeyInfo());
      case Object _ -> Optional.empty();
    };
  }

  private static X509Certificate parsed(byte[] der) throws IOException {
    try {
      return (X509Certificate)
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(der));
    } catch (CertificateException e) {
      throw new IOException("damaged certificate", e);
    }
  }

  /// PKCS#8 or SEC 1, not encrypted.
  Optional<PrivateKeyInfo> privateKey() {
    return privateKey;
  }

  /// In their order.
  List<X509Certificate> certificates() {
    return List.copyOf(certificates);
  }
}
