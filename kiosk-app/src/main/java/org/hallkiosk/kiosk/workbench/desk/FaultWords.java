package org.hallkiosk.kiosk.workbench.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.catalog.Texts;

/// What the names on the boards of faults are called on the page: their Chinese stands in
/// `faults_zh.properties`, their English is the name itself.
public final class FaultWords {
  private static final ResourceBundle CHINESE =
      ResourceBundle.getBundle(
          FaultWords.class.getPackageName() + ".faults", Locale.SIMPLIFIED_CHINESE);

  private FaultWords() {}

  /// @param device whose own word goes before the one that all share
  /// @param name of a fault, or what an argument means
  public static Texts of(String device, String name) {
    String english = name.replace('-', ' ');
    return new Texts(chinese(device, name).orElse(english), english);
  }

  static Optional<String> chinese(String device, String name) {
    String key = name.replace(",", "").replace(' ', '-');
    return Stream.of(device + "." + key, key)
        .filter(CHINESE::containsKey)
        .map(CHINESE::getString)
        .findFirst();
  }
}
