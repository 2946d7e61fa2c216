package org.hallkiosk.kiosk.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;

/// A square-like button: an icon above a word. One tile of a group may be the open one.
public final class Tile extends Button {

  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  public Tile(Kit kit, String id, String text, Glyph glyph, double iconUnits) {
    super(Legible.of(text), new Icon(glyph, kit.u(iconUnits)));
    setId(id);
    setMnemonicParsing(false);
    setWrapText(true);
    setContentDisplay(ContentDisplay.TOP);
    setMinHeight(USE_PREF_SIZE);
    setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    getStyleClass().add("tile");
  }

  public Tile open(boolean open) {
    pseudoClassStateChanged(OPEN, open);
    return this;
  }

  /// The icon beside the word, not above.
  public Tile beside(String style) {
    setContentDisplay(ContentDisplay.LEFT);
    getStyleClass().add(style);
    return this;
  }

  public Tile does(Runnable action) {
    setOnAction(_ -> action.run());
    return this;
  }
}
