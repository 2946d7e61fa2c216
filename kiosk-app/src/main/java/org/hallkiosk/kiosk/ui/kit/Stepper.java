package org.hallkiosk.kiosk.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Where in the service the citizen is: a bar in parts, and the same in words.
public final class Stepper extends HBox {

  public Stepper() {
    getStyleClass().add("stepper");
    setAlignment(Pos.CENTER_LEFT);
  }

  /// @param step the current one, from 1
  public void show(Kit kit, int step, int of) {
    getChildren().clear();
    for (int i = 1; i <= of; i++) {
      Region part = new Region();
      part.getStyleClass().addAll("step", i <= step ? "step-reached" : "step-ahead");
      part.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(part, Priority.ALWAYS);
      getChildren().add(part);
    }
    Label words = Lettering.label(kit.say("shell.progress", step, of), "step-words");
    words.setMinWidth(Region.USE_PREF_SIZE);
    words.setWrapText(false);
    getChildren().add(words);
  }
}
