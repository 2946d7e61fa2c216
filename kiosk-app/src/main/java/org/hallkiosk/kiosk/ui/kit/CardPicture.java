package org.hallkiosk.kiosk.ui.kit;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A card and what it goes to, put together of styled boxes, in design units of the picture's own
/// scale.
abstract sealed class CardPicture extends StackPane permits CardOnReader, CardInSlot {

  private static final double LARGER = 1.25;

  private final Kit kit;
  private final double scale;

  CardPicture(Kit kit, double scale) {
    this.kit = kit;
    this.scale = scale;
    getStyleClass().add("card-on-reader");
    size(this, 640, 600);
    setAlignment(Pos.BOTTOM_CENTER);
  }

  /// Of its size where there is the whole panel for it.
  static double usual(Kit kit) {
    return kit.panel().wide() ? 1 : LARGER;
  }

  final void put(Region part, double left, double top, StackPane card) {
    StackPane.setMargin(part, new Insets(u(top), 0, 0, u(left)));
    card.getChildren().add(part);
  }

  final StackPane box(String style, double width, double height) {
    StackPane box = new StackPane();
    box.getStyleClass().add(style);
    size(box, width, height);
    return box;
  }

  private void size(Region region, double width, double height) {
    region.setMinSize(u(width), u(height));
    region.setPrefSize(u(width), u(height));
    region.setMaxSize(u(width), u(height));
  }

  final double u(double units) {
    return kit.u(units * scale);
  }
}
