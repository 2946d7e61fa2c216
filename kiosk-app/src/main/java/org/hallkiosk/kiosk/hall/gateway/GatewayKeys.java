package org.hallkiosk.kiosk.hall.gateway;

import java.nio.charset.StandardCharsets;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/// The keys of one terminal at a gateway: one for each use and direction, so that nothing that was
/// said in one place passes in another. Made of the terminal's secret by HKDF (RFC 5869) with SM3
/// (GB/T 32905) and without salt.
///
/// @param sign for the signature of a request
/// @param requestMac for the seal of a request's envelope
/// @param requestCipher SM4
/// @param answerMac for the seal of an answer's envelope
/// @param answerCipher SM4
record GatewayKeys(
    byte[] sign, byte[] requestMac, byte[] requestCipher, byte[] answerMac, byte[] answerCipher) {

  private static final int SHORTEST_SECRET = 32;
  private static final int MAC_KEY = 32;
  private static final int CIPHER_KEY = 16;

  /// @param secret at least 32 bytes
  static GatewayKeys of(byte[] secret) {
    if (secret.length < SHORTEST_SECRET) {
      throw new IllegalArgumentException("a terminal's secret has at least 32 bytes");
    }
    return new GatewayKeys(
        derived(secret, "GW1 request sign", MAC_KEY),
        derived(secret, "GW1 request mac", MAC_KEY),
        derived(secret, "GW1 request sm4", CIPHER_KEY),
        derived(secret, "GW1 answer mac", MAC_KEY),
        derived(secret, "GW1 answer sm4", CIPHER_KEY));
  }

  private static byte[] derived(byte[] secret, String use, int length) {
    HKDFBytesGenerator generator = new HKDFBytesGenerator(new SM3Digest());
    byte[] info = use.getBytes(StandardCharsets.US_ASCII);
    generator.init(new HKDFParameters(secret, null, info));
    byte[] key = new byte[length];
    generator.generateBytes(key, 0, length);
    return key;
  }

  @Override
  public String toString() {
    return "GatewayKeys[redacted]";
  }
}
