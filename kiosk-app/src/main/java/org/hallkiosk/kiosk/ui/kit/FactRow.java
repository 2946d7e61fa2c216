package org.hallkiosk.kiosk.ui.kit;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/// One fact to look over: what it is, and its value, below it on an upright panel and beside it on
/// a wide one.
public final class FactRow extends GridPane {

  public FactRow(Kit kit, String label, String value) {
    getStyleClass().add("fact-row");
    Label name = Lettering.label(label, "fact-label");
    Label shown = Lettering.label(value, "fact-value");
    setValignment(name, VPos.CENTER);
    add(name, 0, 0);
    if (kit.panel().wide()) {
      getColumnConstraints().addAll(column(36), column(64));
      add(shown, 1, 0);
    } else {
      getColumnConstraints().add(column(100));
      add(shown, 0, 1);
    }
  }

  /// No line below.
  public void last() {
    getStyleClass().add("fact-row-last");
  }

  private static ColumnConstraints column(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    return column;
  }
}
