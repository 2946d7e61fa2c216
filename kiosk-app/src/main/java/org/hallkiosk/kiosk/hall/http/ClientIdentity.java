package org.hallkiosk.kiosk.hall.http;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;

/// What the terminal shows to a hall that asks for its certificate (mutual TLS).
///
/// @param chain the terminal's own certificate first
public record ClientIdentity(PrivateKey key, List<X509Certificate> chain) {

  public ClientIdentity {
    if (chain.isEmpty()) {
      throw new IllegalArgumentException("a terminal's identity has a certificate");
    }
    chain = List.copyOf(chain);
  }

  /// Whether the certificate is one of the private key: what the key signs, it verifies.
  boolean isOfOneKey() {
    try {
      String algorithm = "SHA256with" + (key.getAlgorithm().equals("RSA") ? "RSA" : "ECDSA");
      byte[] challenge = new byte[32];
      Signature signer = Signature.getInstance(algorithm);
      signer.initSign(key);
      signer.update(challenge);
      byte[] signature = signer.sign();
      signer.initVerify(chain.getFirst().getPublicKey());
      signer.update(challenge);
      return signer.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  @Override
  public String toString() {
    return "ClientIdentity[" + chain.getFirst().getSubjectX500Principal() + "]";
  }
}
