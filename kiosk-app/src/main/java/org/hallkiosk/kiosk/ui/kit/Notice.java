package org.hallkiosk.kiosk.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A line that must be seen: icon and words on a tinted ground.
public final class Notice extends HBox {

  public Notice(Kit kit, Tone tone, String text) {
    getStyleClass().addAll("notice", tone.style());
    setAlignment(Pos.CENTER_LEFT);
    setMaxHeight(USE_PREF_SIZE);
    Label words = Lettering.label(text, "notice-words");
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(new Icon(glyph(tone), kit.u(46)), words);
  }

  private static Glyph glyph(Tone tone) {
    return switch (tone) {
      case CALM -> Glyph.INFO;
      case GOOD -> Glyph.CHECK;
      case CAUTION, ALARM -> Glyph.ALERT;
    };
  }
}
