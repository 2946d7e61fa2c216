package org.hallkiosk.hardware.device;

import java.util.regex.Pattern;

/// The forms in the tray.
///
/// @param next serial of the next form: letters and digits, the last of them digits
/// @param left how many
public record FormStock(String next, int left) {
  private static final Pattern SERIAL = Pattern.compile("[0-9A-Z]{0,20}[0-9]{1,18}");

  public FormStock {
    if (!SERIAL.matcher(next).matches() || left < 0) {
      throw new IllegalArgumentException(
          "forms cannot start at " + next + " and be " + left + "; serials end in digits");
    }
  }
}
