package org.hallkiosk.kiosk.ui.kit;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;

/// The picture that needs no words: a chip card goes into its slot, the chip first.
public final class CardInSlot extends CardPicture {

  private static final double ABOVE = -150;

  public CardInSlot(Kit kit) {
    super(kit, usual(kit));
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
    put(box("id-line", 190, 22), 0, 40, card);
    put(box("id-line", 130, 22), 0, 86, card);
    Icon chip = new Icon(Glyph.CHIP_CARD, u(110));
    put(chip, 0, 250, card);
    return card;
  }
}
