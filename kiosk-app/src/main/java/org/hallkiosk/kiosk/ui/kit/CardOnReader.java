package org.hallkiosk.kiosk.ui.kit;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;

/// The picture that needs no words: an ID card goes onto the reader, or comes off it.
public final class CardOnReader extends CardPicture {

  public enum Move {
    LAY,
    TAKE
  }

  private static final double ABOVE = -240;

  /// From the card's left and upper edge, and how long.
  private static final double[][] LINES = {
    {36, 44, 90}, {36, 92, 150}, {36, 140, 190}, {36, 216, 378}
  };

  public CardOnReader(Kit kit, Move move) {
    this(kit, move, usual(kit));
  }

  /// @param scale of its size where there is little room
  public CardOnReader(Kit kit, Move move, double scale) {
    super(kit, scale);
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
}
