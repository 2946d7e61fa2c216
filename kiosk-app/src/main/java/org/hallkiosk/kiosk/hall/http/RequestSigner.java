package org.hallkiosk.kiosk.hall.http;

/// Signs what this terminal says to the hall. Safe for use by several threads.
public interface RequestSigner {

  /// As it stands before the signature in `Hall-Signature`, such as `HMAC-SHA256`.
  String algorithm();

  byte[] sign(byte[] message);
}
