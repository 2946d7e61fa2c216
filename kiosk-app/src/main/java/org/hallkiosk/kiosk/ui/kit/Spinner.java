package org.hallkiosk.kiosk.ui.kit;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;

/// Says that the terminal works: an arc that turns once in 2.4 s.
public final class Spinner extends Pane {

  /// @param side in pixels
  public Spinner(double side) {
    setMinSize(side, side);
    setPrefSize(side, side);
    setMaxSize(side, side);
    setMouseTransparent(true);
    double middle = side / 2;
    double width = side * 0.11;
    Circle track = new Circle(middle, middle, middle - width / 2);
    track.getStyleClass().add("spinner-track");
    track.setStrokeWidth(width);
    Arc arc = new Arc(middle, middle, middle - width / 2, middle - width / 2, 90, -100);
    arc.getStyleClass().add("spinner-arc");
    arc.setStrokeWidth(width);
    getChildren().addAll(track, arc);
    Motion.turn(this);
  }
}
