package org.hallkiosk.kiosk.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What is done, what is under way, and what is to come, one below the other.
public final class Stages extends VBox {

  private final Kit kit;

  public Stages(Kit kit) {
    this.kit = kit;
    getStyleClass().add("card");
    setMaxHeight(USE_PREF_SIZE);
  }

  /// @param current index of the one that is under way
  /// @param note beside the current one
  public void show(List<String> stages, int current, Optional<String> note) {
    getChildren().clear();
    for (int i = 0; i < stages.size(); i++) {
      HBox row = row(stages.get(i), Integer.compare(i, current));
      if (i == current) {
        note.map(it -> Lettering.label(it, "body", "soft")).ifPresent(row.getChildren()::add);
      }
      getChildren().add(row);
    }
  }

  /// @param when negative for what is done, 0 for what is under way
  private HBox row(String stage, int when) {
    Label words = Lettering.label(stage, "stage-words");
    words.getStyleClass().add(when == 0 ? "stage-now" : when < 0 ? "stage-past" : "stage-later");
    HBox row = new HBox(mark(when), words);
    row.getStyleClass().add("stage-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Region mark(int when) {
    if (when == 0) {
      return new Spinner(kit.u(72));
    }
    StackPane mark = new StackPane();
    mark.getStyleClass().addAll("stage-mark", when < 0 ? "stage-mark-done" : "stage-mark-later");
    if (when < 0) {
      mark.getChildren().add(new Icon(Glyph.CHECK, kit.u(44)));
    }
    return mark;
  }
}
