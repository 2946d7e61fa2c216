package org.hallkiosk.kiosk.ui.kit;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

/// Keys of one width, side by side in the middle, as wide as if the row were full.
final class KeyRow extends Pane {

  private final List<Button> keys;
  private final int columns;
  private final double gap;

  /// @param columns how many keys a full row has
  KeyRow(Kit kit, int columns, List<Button> keys) {
    this.keys = List.copyOf(keys);
    this.columns = columns;
    gap = kit.u(10);
    getChildren().addAll(keys);
  }

  @Override
  protected double computePrefHeight(double width) {
    return keys.stream().mapToDouble(key -> key.minHeight(-1)).max().orElse(0);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    double widest = keys.stream().mapToDouble(key -> key.minWidth(-1)).max().orElse(0);
    return columns * (widest + gap) - gap;
  }

  @Override
  protected void layoutChildren() {
    double each = (getWidth() + gap) / columns;
    double x = (columns - keys.size()) * each / 2;
    for (Button key : keys) {
      key.resizeRelocate(x, 0, each - gap, getHeight());
      x += each;
    }
  }
}
