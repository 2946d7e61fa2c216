package org.hallkiosk.hardware.driver.zvt;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;

/// How one terminal is spoken to.
///
/// @param password the terminal's six digits for cash registers; its makers deliver 000000 or
///   123456
/// @param configuration the config byte of the registration: 08 asks for intermediate states, 10
///   and 20 keep the terminal's own keys from starting payments and administration, 02 and 80 would
///   make it send its receipts instead of printing them
/// @param currency ISO 4217 in binary-coded digits: 0156 is the yuan
/// @param acknowledge T2, from a block to its ACK or NAK
/// @param answer T3, from a command to 80-00 or 84-xx
/// @param silence T4, the longest silence between that answer and the end
/// @param afterAbort how long an end may take once an abort was asked for
public record ZvtSettings(
    String password,
    int configuration,
    int currency,
    Duration acknowledge,
    Duration answer,
    Duration silence,
    Duration afterAbort) {

  private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");

  /// Times of the transport protocol, rev. 04 of 2016, chapter "Time-outs".
  public static final ZvtSettings USUAL =
      new ZvtSettings(
          "000000",
          0x38,
          0x0156,
          Duration.ofSeconds(5),
          Duration.ofSeconds(5),
          Duration.ofSeconds(180),
          Duration.ofSeconds(30));

  public ZvtSettings {
    if (!SIX_DIGITS.matcher(password).matches()) {
      throw new IllegalArgumentException("the password of a card terminal is six digits");
    }
  }

  /// From a device list: `password`, `configuration` and `currency` in digits, each may be missing.
  ///
  /// @throws IllegalArgumentException in one sentence
  public static ZvtSettings of(Map<String, String> options) {
    return new ZvtSettings(
        options.getOrDefault("password", USUAL.password),
        hexadecimal(options, "configuration", USUAL.configuration, 0xFF),
        hexadecimal(options, "currency", USUAL.currency, 0x9999),
        USUAL.acknowledge,
        USUAL.answer,
        USUAL.silence,
        USUAL.afterAbort);
  }

  private static int hexadecimal(
      Map<String, String> options, String name, int otherwise, int most) {
    try {
      int value = Integer.parseInt(options.getOrDefault(name, Integer.toHexString(otherwise)), 16);
      if (value >= 0 && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + " of a card terminal is hexadecimal", e);
    }
    throw new IllegalArgumentException(name + " of a card terminal is at most %X".formatted(most));
  }

  /// The password is not told.
  @Override
  public String toString() {
    return "ZvtSettings[currency %04X]".formatted(currency);
  }
}
