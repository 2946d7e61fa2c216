package org.hallkiosk.kiosk.ui.kit;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The picture that needs no words: a chip card goes into its slot, the chip first.
public final class CardInSlot extends StackPane {

  private static final double LARGER = 1.25;
  private static final double ABOVE = -150;

  private final Kit kit;
  private final double scale;

  public CardInSlot(Kit kit) {
    this.kit = kit;
    this.scale = kit.panel().wide() ? 1 : LARGER;
    getStyleClass().add("card-on-reader");
    size(this, 640, 600);
    setAlignment(Pos.BOTTOM_CENTER);
    StackPane card = card();
    StackPane.setMargin(card, new Insets(0, 0, u(110), 0));
    StackPane slot = box("reader-place", 400, 26);
    StackPane.setMargin(slot, new Insets(0, 0, u(214), 0));
    getChildren().addAll(card, box("reader", 600, 240), slot);
    Motion.glide(card, u(ABOVE), 0);
  }

  /// Upright, and its lower half in the reader at the end.
  private StackPane card() {
    StackPane card = box("id-card", 284, 400);
    card.setAlignment(Pos.TOP_CENTER);
    put(box("id-line", 190, 22), 40, card);
    put(box("id-line", 130, 22), 86, card);
    Icon chip = new Icon(Glyph.CHIP_CARD, u(110));
    StackPane.setMargin(chip, new Insets(u(250), 0, 0, 0));
    card.getChildren().add(chip);
    return card;
  }

  private void put(Region part, double top, StackPane card) {
    StackPane.setMargin(part, new Insets(u(top), 0, 0, 0));
    card.getChildren().add(part);
  }

  private StackPane box(String style, double width, double height) {
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

  private double u(double units) {
    return kit.u(units * scale);
  }
}
