package org.hallkiosk.kiosk.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The plan of a screen with a list that may be long. Upright: words, list, what is to press. Wide:
/// words left; list and what is to press right.
public final class ListSpread extends StackPane {

  /// @param list takes what room is left
  public ListSpread(Kit kit, Region words, Pager list, Region below) {
    getStyleClass().add("spread");
    VBox.setVgrow(list, Priority.ALWAYS);
    below.setMinHeight(USE_PREF_SIZE);
    getChildren()
        .add(kit.panel().wide() ? wide(kit, words, list, below) : upright(words, list, below));
  }

  private static Region upright(Region words, Pager list, Region below) {
    VBox column = new VBox(words, list, below);
    column.getStyleClass().add("spread-upright");
    return column;
  }

  private static Region wide(Kit kit, Region words, Pager list, Region below) {
    VBox left = new VBox(words);
    left.setAlignment(words instanceof Heading ? Pos.TOP_LEFT : Pos.CENTER);
    VBox right = new VBox(list, below);
    right.getStyleClass().add("spread-left");
    return new Halves(left, right, kit.u(88));
  }
}
