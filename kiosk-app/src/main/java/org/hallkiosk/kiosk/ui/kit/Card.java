package org.hallkiosk.kiosk.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A white panel with a soft edge that holds what belongs together.
public final class Card extends VBox {

  public Card(Node... children) {
    super(children);
    getStyleClass().add("card");
  }
}
