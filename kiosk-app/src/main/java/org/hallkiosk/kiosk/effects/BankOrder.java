package org.hallkiosk.kiosk.effects;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.hallkiosk.kiosk.casework.OrderNumber;

/// The hall's order number as the bank card terminal takes it: 6 to 32 letters and digits. Two
/// orders never share one, and the same order always has the same, also after a restart.
///
/// Numbers that fit stay readable behind an `R`: `-` becomes `Zd`, `Z` becomes `ZZ`. There are more
/// numbers of 40 characters than of 32, so longer ones become an `H` and 155 bits of their SHA-256.
final class BankOrder {

  private static final int MOST = 32;
  private static final int HASH_BYTES = 20;

  private BankOrder() {}

  static String number(OrderNumber order) {
    String readable = "R" + order.value().replace("Z", "ZZ").replace("-", "Zd");
    return readable.length() <= MOST ? readable : "H" + hash(order.value());
  }

  /// 31 digits to the base 32.
  private static String hash(String value) {
    try {
      byte[] sha256 =
          MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
      String digits =
          new BigInteger(1, Arrays.copyOf(sha256, HASH_BYTES)).shiftRight(5).toString(32);
      return "0".repeat(MOST - 1 - digits.length()) + digits;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
