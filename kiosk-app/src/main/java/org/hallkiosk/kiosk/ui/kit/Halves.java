package org.hallkiosk.kiosk.ui.kit;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Two columns of the same width, each as high as there is room. Asks for nothing itself: what
/// wraps its words knows its height only once it has its width.
public final class Halves extends Pane {

  private final Region left;
  private final Region right;
  private final double gap;

  /// @param gap between the columns, in pixels
  public Halves(Region left, Region right, double gap) {
    super(left, right);
    this.left = left;
    this.right = right;
    this.gap = gap;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() - snappedLeftInset() - snappedRightInset();
    double height = getHeight() - snappedTopInset() - snappedBottomInset();
    double half = (width - gap) / 2;
    left.resizeRelocate(snappedLeftInset(), snappedTopInset(), half, height);
    right.resizeRelocate(snappedLeftInset() + half + gap, snappedTopInset(), half, height);
  }
}
