package org.hallkiosk.kiosk.paper;

import java.security.Provider;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/// The library's provider, for this room alone: it is not registered with the JVM, and TLS stays
/// with the JDK. It knows SM2 and SM3.
final class Bouncy {

  static final Provider CASTLE = new BouncyCastleProvider();

  private Bouncy() {}
}
