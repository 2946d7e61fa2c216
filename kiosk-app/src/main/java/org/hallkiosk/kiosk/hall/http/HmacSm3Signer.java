package org.hallkiosk.kiosk.hall.http;

import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/// HMAC (RFC 2104) with SM3 (GB/T 32905) under the terminal's secret.
public final class HmacSm3Signer implements RequestSigner {

  private static final int SHORTEST_SECRET = 32;

  private final byte[] secret;

  /// @param secret at least 32 bytes, copied
  public HmacSm3Signer(byte[] secret) {
    if (secret.length < SHORTEST_SECRET) {
      throw new IllegalArgumentException("a terminal's secret has at least 32 bytes");
    }
    this.secret = secret.clone();
  }

  @Override
  public String algorithm() {
    return "HMAC-SM3";
  }

  @Override
  public byte[] hash(byte[] bytes) {
    return Sm3.hash(bytes);
  }

  @Override
  public byte[] sign(byte[] message) {
    HMac mac = new HMac(new SM3Digest());
    mac.init(new KeyParameter(secret));
    mac.update(message, 0, message.length);
    byte[] signature = new byte[mac.getMacSize()];
    mac.doFinal(signature, 0);
    return signature;
  }
}
