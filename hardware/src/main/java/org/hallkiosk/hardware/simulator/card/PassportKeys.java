package org.hallkiosk.hardware.simulator.card;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/// How a chip's keys come from what is printed on the document (ICAO Doc 9303-11, 9.7).
final class PassportKeys {
  static final int FOR_ENCRYPTION = 1;
  static final int FOR_AUTHENTICATION = 2;
  static final int FOR_PACE = 3;

  private static final int KEY_BYTES = 16;

  private PassportKeys() {}

  /// @param information document number, birth and expiry, each with its check digit
  static byte[] printedLines(String information) {
    return sha1(information.getBytes(StandardCharsets.US_ASCII));
  }

  static byte[] derived(byte[] secret, int purpose) {
    byte[] counter = ByteBuffer.allocate(Integer.BYTES).putInt(purpose).array();
    return Arrays.copyOf(sha1(Ber.joined(secret, counter)), KEY_BYTES);
  }

  /// The last bit of each byte makes the count of its bits odd.
  static byte[] derivedDes(byte[] secret, int purpose) {
    byte[] key = derived(secret, purpose);
    for (int i = 0; i < key.length; i++) {
      if (Integer.bitCount(key[i] & 0xFF) % 2 == 0) {
        key[i] ^= 1;
      }
    }
    return key;
  }

  private static byte[] sha1(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-1").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK knows SHA-1", e);
    }
  }
}
