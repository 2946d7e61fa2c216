package org.hallkiosk.kiosk.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The scale of letters. Labels wrap and are never cut off: they ask for the height they need.
public final class Lettering {

  private Lettering() {}

  public static Label hero(String text) {
    return label(text, "hero");
  }

  public static Label title(String text) {
    return label(text, "title");
  }

  public static Label heading(String text) {
    return label(text, "heading");
  }

  public static Label body(String text) {
    return label(text, "body");
  }

  /// Body text that steps back.
  public static Label soft(String text) {
    return label(text, "body", "soft");
  }

  public static Label small(String text) {
    return label(text, "small");
  }

  /// The name of the service, small above a title.
  public static Label kicker(String text) {
    return label(text, "kicker");
  }

  public static Label label(String text, String... styles) {
    Label label = new Label(Legible.of(text));
    label.setMnemonicParsing(false);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    return label;
  }
}
