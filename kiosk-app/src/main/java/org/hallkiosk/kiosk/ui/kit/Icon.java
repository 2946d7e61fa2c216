package org.hallkiosk.kiosk.ui.kit;

import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// A line icon. Its colour is the looked-up `-icon` of whatever it stands on.
public final class Icon extends Pane {

  /// @param side in pixels
  public Icon(Glyph glyph, double side) {
    getStyleClass().add("icon");
    setMouseTransparent(true);
    setMinSize(side, side);
    setPrefSize(side, side);
    setMaxSize(side, side);
    SVGPath line = new SVGPath();
    line.setContent(glyph.path());
    line.getStyleClass().add("icon-line");
    line.getTransforms().add(new Scale(side / Glyph.SIDE, side / Glyph.SIDE));
    getChildren().add(line);
  }
}
