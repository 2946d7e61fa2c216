package org.hallkiosk.kiosk.hall.http;

import org.bouncycastle.crypto.digests.SM3Digest;

/// SM3 (GB/T 32905).
final class Sm3 {

  private Sm3() {}

  static byte[] hash(byte[] bytes) {
    SM3Digest digest = new SM3Digest();
    digest.update(bytes, 0, bytes.length);
    byte[] hash = new byte[digest.getDigestSize()];
    digest.doFinal(hash, 0);
    return hash;
  }
}
