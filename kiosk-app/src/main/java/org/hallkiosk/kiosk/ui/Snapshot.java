package org.hallkiosk.kiosk.ui;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// The scene as a picture, without the Swing bridge.
final class Snapshot {

  private Snapshot() {}

  /// On the JavaFX thread.
  static BufferedImage of(Scene scene) {
    WritableImage shot = scene.snapshot(null);
    int width = (int) shot.getWidth();
    int height = (int) shot.getHeight();
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    shot.getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return picture;
  }
}
