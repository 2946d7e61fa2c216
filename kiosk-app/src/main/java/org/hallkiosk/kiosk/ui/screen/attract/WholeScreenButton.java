package org.hallkiosk.kiosk.ui.screen.attract;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;

/// A button that is its picture, as large as there is room.
final class WholeScreenButton extends Button {

  private final Region picture;

  WholeScreenButton(Region picture) {
    this.picture = picture;
    getStyleClass().add("attract-screen");
    setGraphic(picture);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
  }

  @Override
  protected void layoutChildren() {
    picture.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
