package org.hallkiosk.kiosk.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The plan of nearly every screen. Upright: words on top, the picture in the middle, what a hand
/// needs at the bottom, where a seated person reaches it. Wide: words and picture left, hand right.
public final class Spread extends StackPane {

  /// A picture alone, in the middle.
  public static Region of(Region picture) {
    StackPane only = new StackPane(picture);
    only.getStyleClass().add("spread");
    return only;
  }

  /// Without words on top: the picture says it.
  public Spread(Kit kit, Region picture, Region controls) {
    this(kit, new Region(), picture, controls);
  }

  public Spread(Kit kit, Region words, Region picture, Region controls) {
    getStyleClass().add("spread");
    StackPane middle = new StackPane(picture);
    VBox.setVgrow(middle, Priority.ALWAYS);
    middle.setMinHeight(picture instanceof Shrinks ? 0 : USE_PREF_SIZE);
    controls.setMinHeight(USE_PREF_SIZE);
    boolean wide = kit.panel().wide();
    getChildren().add(wide ? wide(kit, words, middle, controls) : upright(words, middle, controls));
  }

  private static Region upright(Region words, StackPane middle, Region controls) {
    VBox column = new VBox(words, middle, controls);
    column.getStyleClass().add("spread-upright");
    return column;
  }

  private static Region wide(Kit kit, Region words, StackPane middle, Region controls) {
    VBox left = new VBox(words, middle);
    left.getStyleClass().add("spread-left");
    VBox right = new VBox(controls);
    right.setAlignment(Pos.CENTER);
    return new Halves(left, right, kit.u(88));
  }
}
