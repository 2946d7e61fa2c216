package org.hallkiosk.hardware.simulator.video;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.hallkiosk.hardware.image.Frame;

/// A dark table under a camera, and what lies on it. From any thread.
public final class TableScene {

  private static final double SHARE_OF_HEIGHT = 0.8;
  private static final Color WOOD = new Color(0x3A2E26);

  private final SimulatedCamera camera;
  private final int width;
  private final int height;

  /// @param width of the camera's frames, in pixels
  public TableScene(SimulatedCamera camera, int width, int height) {
    this.camera = camera;
    this.width = width;
    this.height = height;
    clear();
  }

  public void clear() {
    camera.show(frame(Optional.empty(), 0, 0));
  }

  /// @param degrees that the paper is turned, clockwise
  public void lay(BufferedImage paper, double degrees) {
    camera.show(frame(Optional.of(paper), degrees, 0));
  }

  /// Half of it hangs over the edge of what the camera sees.
  public void layHalf(BufferedImage paper) {
    camera.show(frame(Optional.of(paper), 0, height / 2.0));
  }

  private Frame frame(Optional<BufferedImage> paper, double degrees, double down) {
    BufferedImage table = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = table.createGraphics();
    pen.setColor(WOOD);
    pen.fillRect(0, 0, width, height);
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    paper.ifPresent(it -> pen.drawImage(it, placed(it, degrees, down), null));
    pen.dispose();
    return new Frame(width, height, table.getRGB(0, 0, width, height, null, 0, width));
  }

  private AffineTransform placed(BufferedImage paper, double degrees, double down) {
    double scale = height * SHARE_OF_HEIGHT / paper.getHeight();
    AffineTransform place = new AffineTransform();
    place.translate(width / 2.0, height / 2.0 + down);
    place.rotate(Math.toRadians(degrees));
    place.scale(scale, scale);
    place.translate(-paper.getWidth() / 2.0, -paper.getHeight() / 2.0);
    return place;
  }
}
