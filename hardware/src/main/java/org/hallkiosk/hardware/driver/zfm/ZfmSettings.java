package org.hallkiosk.hardware.driver.zfm;

import java.time.Duration;
import java.util.Map;

/// How one module is spoken to.
///
/// @param address four bytes; FFFFFFFF unless somebody set another
/// @param password four bytes; 0 unless somebody set another
/// @param answer how long an acknowledgement may take
/// @param transfer how long a picture may take: 40 kB need 7 s at 57600 baud
/// @param lookEvery how often to look for a finger
public record ZfmSettings(
    long address, long password, Duration answer, Duration transfer, Duration lookEvery) {

  private static final long LARGEST = 0xFFFF_FFFFL;

  public static final ZfmSettings USUAL =
      new ZfmSettings(
          LARGEST, 0, Duration.ofSeconds(2), Duration.ofSeconds(15), Duration.ofMillis(200));

  public ZfmSettings {
    if (address < 0 || address > LARGEST || password < 0 || password > LARGEST) {
      throw new IllegalArgumentException("address and password of the module have four bytes");
    }
  }

  /// From a device list: `address` and `password` in hexadecimal digits, each may be missing.
  ///
  /// @throws IllegalArgumentException in one sentence
  public static ZfmSettings of(Map<String, String> options) {
    return new ZfmSettings(
        number(options, "address", USUAL.address),
        number(options, "password", USUAL.password),
        USUAL.answer,
        USUAL.transfer,
        USUAL.lookEvery);
  }

  private static long number(Map<String, String> options, String name, long otherwise) {
    String digits = options.getOrDefault(name, Long.toHexString(otherwise));
    try {
      return Long.parseLong(digits, 16);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + " of a fingerprint module is hexadecimal", e);
    }
  }

  /// The password is not told.
  @Override
  public String toString() {
    return "ZfmSettings[address %08X]".formatted(address);
  }
}
