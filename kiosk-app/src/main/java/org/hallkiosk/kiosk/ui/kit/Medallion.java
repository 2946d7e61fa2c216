package org.hallkiosk.kiosk.ui.kit;

import javafx.scene.layout.StackPane;

/// An icon in a disc.
public final class Medallion extends StackPane {

  /// @param side in pixels
  public Medallion(Glyph glyph, double side, Tone tone) {
    super(new Icon(glyph, side * 0.52));
    getStyleClass().addAll("medallion", tone.style());
    setMinSize(side, side);
    setPrefSize(side, side);
    setMaxSize(side, side);
    setMouseTransparent(true);
  }
}
