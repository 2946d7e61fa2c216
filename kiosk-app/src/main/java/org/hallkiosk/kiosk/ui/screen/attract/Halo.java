package org.hallkiosk.kiosk.ui.screen.attract;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import org.hallkiosk.kiosk.ui.kit.Kit;

/// Quiet rings of light around the upper right corner. Only looks; reaches over the edges.
final class Halo extends Pane {

  private static final double[] RADII = {280, 460, 660, 880};

  Halo(Kit kit) {
    setMouseTransparent(true);
    for (double radius : RADII) {
      Circle ring = new Circle(kit.u(radius));
      ring.setManaged(false);
      ring.getStyleClass().add("attract-halo");
      ring.centerXProperty().bind(widthProperty().multiply(0.92));
      ring.centerYProperty().bind(heightProperty().multiply(0.04));
      getChildren().add(ring);
    }
  }
}
