package org.hallkiosk.kiosk.ui.kit;

import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Equal columns, filled row by row; the cells of a row are of one height.
public final class Columns extends GridPane {

  public Columns(Kit kit, int columns, List<? extends Region> cells) {
    setHgap(kit.u(20));
    setVgap(kit.u(20));
    for (int i = 0; i < columns; i++) {
      ColumnConstraints equal = new ColumnConstraints();
      equal.setPercentWidth(100.0 / columns);
      equal.setHgrow(Priority.ALWAYS);
      getColumnConstraints().add(equal);
    }
    for (int i = 0; i < cells.size(); i++) {
      Region cell = cells.get(i);
      cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
      GridPane.setFillHeight(cell, true);
      add(cell, i % columns, i / columns);
    }
  }
}
