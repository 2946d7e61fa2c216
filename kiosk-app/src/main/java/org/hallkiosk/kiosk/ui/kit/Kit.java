package org.hallkiosk.kiosk.ui.kit;

import java.util.Locale;
import org.hallkiosk.kiosk.words.Words;

/// What every widget and screen is made with.
public record Kit(Panel panel, Words words, Locale locale) {

  /// The text of this language.
  ///
  /// @throws IllegalArgumentException when there is no such text
  public String say(String key, Object... values) {
    return words.say(locale, key, values);
  }

  /// The text of one case of an enum: `problem` and `HALL_REFUSED` are `problem.hall-refused`.
  public String say(String group, Enum<?> which, Object... values) {
    return say(key(group, which), values);
  }

  public static String key(String group, Enum<?> which) {
    return group + "." + which.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Pixels of so many design units.
  public double u(double units) {
    return panel.unit(units);
  }
}
