package org.hallkiosk.kiosk.hall.http;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// HMAC-SHA256 (RFC 2104) under the terminal's secret.
public final class HmacSha256Signer implements RequestSigner {

  private static final int SHORTEST_SECRET = 32;

  private final SecretKeySpec key;

  /// @param secret at least 32 bytes, copied
  public HmacSha256Signer(byte[] secret) {
    if (secret.length < SHORTEST_SECRET) {
      throw new IllegalArgumentException("a terminal's secret has at least 32 bytes");
    }
    this.key = new SecretKeySpec(secret, "HmacSHA256");
  }

  @Override
  public String algorithm() {
    return "HMAC-SHA256";
  }

  @Override
  public byte[] hash(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public byte[] sign(byte[] message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA256", e);
    }
  }
}
