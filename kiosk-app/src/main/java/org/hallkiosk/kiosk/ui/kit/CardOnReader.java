package org.hallkiosk.kiosk.ui.kit;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The picture that needs no words: an ID card goes onto the reader, or comes off it.
public final class CardOnReader extends StackPane {

  public enum Move {
    LAY,
    TAKE
  }

  private static final double LARGER = 1.25;
  private static final double ABOVE = -240;

  /// From the card's left and upper edge, and how long.
  private static final double[][] LINES = {
    {36, 44, 90}, {36, 92, 150}, {36, 140, 190}, {36, 216, 378}
  };

  private final Kit kit;
  private final double scale;

  public CardOnReader(Kit kit, Move move) {
    this(kit, move, kit.panel().wide() ? 1 : LARGER);
  }

  /// @param scale of its size where there is little room
  public CardOnReader(Kit kit, Move move, double scale) {
    this.kit = kit;
    this.scale = scale;
    getStyleClass().add("card-on-reader");
    size(this, 640, 600);
    setAlignment(Pos.BOTTOM_CENTER);
    StackPane card = card();
    StackPane.setMargin(card, new Insets(0, 0, u(48), 0));
    getChildren().addAll(reader(), card);
    double above = u(ABOVE);
    Motion.glide(card, move == Move.LAY ? above : 0, move == Move.LAY ? 0 : above);
  }

  private StackPane reader() {
    StackPane place = box("reader-place", 470, 296);
    place.getChildren().add(new Icon(Glyph.WAVE, u(120)));
    StackPane reader = box("reader", 600, 380);
    reader.getChildren().add(place);
    return reader;
  }

  private StackPane card() {
    StackPane card = box("id-card", 450, 284);
    card.setAlignment(Pos.TOP_LEFT);
    for (double[] line : LINES) {
      put(box("id-line", line[2], 22), line[0], line[1], card);
    }
    StackPane portrait = box("id-portrait", 116, 148);
    portrait.getChildren().add(new Icon(Glyph.PERSON, u(88)));
    put(portrait, 298, 36, card);
    return card;
  }

  private void put(Region part, double left, double top, StackPane card) {
    StackPane.setMargin(part, new Insets(u(top), 0, 0, u(left)));
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
