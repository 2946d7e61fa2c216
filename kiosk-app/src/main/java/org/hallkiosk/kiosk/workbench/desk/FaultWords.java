package org.hallkiosk.kiosk.workbench.desk;

import java.util.Locale;
import java.util.ResourceBundle;
import org.hallkiosk.kiosk.catalog.Texts;

/// What the names on the boards of faults are called on the page: their Chinese stands in
/// `faults_zh.properties`, their English is the name itself.
final class FaultWords {
  private static final ResourceBundle CHINESE =
      ResourceBundle.getBundle(
          FaultWords.class.getPackageName() + ".faults", Locale.SIMPLIFIED_CHINESE);

  private FaultWords() {}

  static Texts of(String name) {
    String key = name.replace(' ', '-');
    String english = name.replace('-', ' ');
    return new Texts(CHINESE.containsKey(key) ? CHINESE.getString(key) : english, english);
  }
}
