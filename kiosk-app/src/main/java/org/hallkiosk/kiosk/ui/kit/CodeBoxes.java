package org.hallkiosk.kiosk.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// One box for each digit of a code. A typed digit is a dot: codes are not shown.
public final class CodeBoxes extends HBox {

  public CodeBoxes() {
    getStyleClass().add("code-boxes");
    setAlignment(Pos.CENTER);
  }

  public void show(int typed, int length) {
    getChildren().clear();
    for (int i = 0; i < length; i++) {
      StackPane box = new StackPane();
      box.getStyleClass().addAll("code-box", i == typed ? "code-box-next" : "code-box-rest");
      if (i < typed) {
        box.getChildren().add(dot());
      }
      getChildren().add(box);
    }
  }

  private static Region dot() {
    Region dot = new Region();
    dot.getStyleClass().add("code-dot");
    return dot;
  }
}
