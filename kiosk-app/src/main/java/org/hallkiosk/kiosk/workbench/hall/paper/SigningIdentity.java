package org.hallkiosk.kiosk.workbench.hall.paper;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/// A key and the certificates that lead from it to a root.
///
/// @param chain the signer's first, the root's last
public record SigningIdentity(PrivateKey key, List<X509Certificate> chain) {

  public SigningIdentity {
    chain = List.copyOf(chain);
  }

  X509Certificate signer() {
    return chain.getFirst();
  }

  X509Certificate root() {
    return chain.getLast();
  }

  @Override
  public String toString() {
    return "SigningIdentity[redacted]";
  }
}
