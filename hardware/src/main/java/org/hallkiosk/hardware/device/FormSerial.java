package org.hallkiosk.hardware.device;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number on a form: letters and digits, of which the trailing digits count.
///
/// @param prefix all before the digits that count
/// @param digits their number is fixed: `0099` is followed by `0100`, `9999` by nothing
public record FormSerial(String prefix, String digits) {
  private static final Pattern SERIAL = Pattern.compile("([0-9A-Z]{0,20}?)([0-9]{1,18})");

  /// Empty where the text is no serial.
  public static Optional<FormSerial> of(String text) {
    Matcher parts = SERIAL.matcher(text);
    return parts.matches()
        ? Optional.of(new FormSerial(parts.group(1), parts.group(2)))
        : Optional.empty();
  }

  /// The serial that stands `count` later; empty where the digits do not suffice.
  public Optional<FormSerial> plus(long count) {
    String sum = Long.toString(Math.addExact(Long.parseLong(digits), count));
    return sum.length() > digits.length()
        ? Optional.empty()
        : Optional.of(new FormSerial(prefix, "0".repeat(digits.length() - sum.length()) + sum));
  }

  /// How many forms lie between this one and a later one of the same series; negative for an
  /// earlier one, empty for another series.
  public OptionalLong distanceTo(FormSerial other) {
    boolean sameSeries = prefix.equals(other.prefix) && digits.length() == other.digits.length();
    return sameSeries
        ? OptionalLong.of(Long.parseLong(other.digits) - Long.parseLong(digits))
        : OptionalLong.empty();
  }

  @Override
  public String toString() {
    return prefix + digits;
  }
}
