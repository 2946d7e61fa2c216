package org.hallkiosk.kiosk.hall.http;

/// Signs what this terminal says to the hall. Safe for use by several threads.
public interface RequestSigner {

  /// As it stands before the signature in `Hall-Signature`, such as `HMAC-SHA256`.
  String algorithm();

  /// What stands for a body in the signed text: SHA-256, or SM3 where the signature is one of the
  /// national algorithms.
  byte[] hash(byte[] bytes);

  byte[] sign(byte[] message);
}
