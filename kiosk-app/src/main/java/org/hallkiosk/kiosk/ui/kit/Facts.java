package org.hallkiosk.kiosk.ui.kit;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/// Facts to read, label and value side by side, closer than [FactRow]s: for what the hall tells.
public final class Facts extends GridPane {

  private static final double LABELS = 36;

  public Facts() {
    getStyleClass().add("facts");
    getColumnConstraints().addAll(column(LABELS), column(100 - LABELS));
  }

  public Facts with(String label, String value) {
    int row = getRowCount();
    Label name = Lettering.label(label, "facts-label");
    Label shown = Lettering.label(value, "facts-value");
    setValignment(name, VPos.TOP);
    setValignment(shown, VPos.TOP);
    add(name, 0, row);
    add(shown, 1, row);
    return this;
  }

  private static ColumnConstraints column(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    return column;
  }
}
