package org.hallkiosk.hardware.simulator.card;

/// How an opened chip protects its messages (ICAO Doc 9303-11, 9.8). Counts them.
interface MessageCrypto {
  /// Bytes that are padded to.
  int block();

  /// One message more, in either direction.
  void count();

  byte[] encrypt(byte[] padded);

  byte[] decrypt(byte[] encrypted);

  /// Eight bytes over the counter and these.
  byte[] mac(byte[] padded);
}
