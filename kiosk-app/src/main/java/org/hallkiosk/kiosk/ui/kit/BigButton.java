package org.hallkiosk.kiosk.ui.kit;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;

/// A button with a word and maybe an icon. It grows with its text and never cuts it off.
public final class BigButton extends Button {

  /// How much it asks to be pressed.
  public enum Weight {
    /// The one thing to do here.
    MAIN("button-main"),
    /// Another way.
    OTHER("button-other"),
    /// Of the shell: back, leave, language.
    QUIET("button-quiet");

    private final String style;

    Weight(String style) {
      this.style = style;
    }
  }

  public BigButton(Kit kit, String id, Weight weight, String text, Optional<Glyph> glyph) {
    super(Legible.of(text));
    setId(id);
    setMnemonicParsing(false);
    setWrapText(true);
    setAlignment(Pos.CENTER);
    setMinHeight(USE_PREF_SIZE);
    getStyleClass().addAll("big-button", weight.style);
    glyph.ifPresent(it -> setGraphic(new Icon(it, kit.u(weight == Weight.QUIET ? 38 : 46))));
    setContentDisplay(ContentDisplay.LEFT);
  }

  /// Takes the whole width.
  public BigButton stretched() {
    setMaxWidth(Double.MAX_VALUE);
    return this;
  }

  public BigButton does(Runnable action) {
    setOnAction(_ -> action.run());
    return this;
  }
}
