package org.hallkiosk.kiosk.hall.http;

import java.security.PrivateKey;
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

  @Override
  public String toString() {
    return "ClientIdentity[" + chain.getFirst().getSubjectX500Principal() + "]";
  }
}
