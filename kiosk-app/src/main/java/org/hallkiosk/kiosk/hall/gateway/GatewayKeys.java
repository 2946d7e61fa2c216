package org.hallkiosk.kiosk.hall.gateway;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.hallkiosk.kiosk.hall.http.RequestSigner;

/// The keys of one terminal at a gateway: one for each use and direction, so that nothing that was
/// said in one place passes in another. Made of the terminal's secret by HKDF-Expand (RFC 5869,
/// 2.3) with SM3 (GB/T 32905); the secret is random, so that nothing is extracted (3.3).
///
/// @param sign for the signature of a request
/// @param requestMac for the seal of a request's envelope
/// @param requestCipher SM4
/// @param answerMac for the seal of an answer's envelope
/// @param answerCipher SM4
record GatewayKeys(
    byte[] sign, byte[] requestMac, byte[] requestCipher, byte[] answerMac, byte[] answerCipher) {

  static final String ALGORITHM = "HMAC-SM3";

  private static final int CIPHER_KEY = 16;

  /// @param secret HMAC-SM3 under the terminal's secret
  static GatewayKeys of(RequestSigner secret) {
    if (!secret.algorithm().equals(ALGORITHM)) {
      throw new IllegalArgumentException("a gateway knows its terminals by " + ALGORITHM);
    }
    return new GatewayKeys(
        derived(secret, "GW1 request sign"),
        derived(secret, "GW1 request mac"),
        Arrays.copyOf(derived(secret, "GW1 request sm4"), CIPHER_KEY),
        derived(secret, "GW1 answer mac"),
        Arrays.copyOf(derived(secret, "GW1 answer sm4"), CIPHER_KEY));
  }

  /// The first and only block.
  private static byte[] derived(RequestSigner secret, String use) {
    return secret.sign((use + "\u0001").getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public String toString() {
    return "GatewayKeys[redacted]";
  }
}
