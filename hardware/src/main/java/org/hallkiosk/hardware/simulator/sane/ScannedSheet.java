package org.hallkiosk.hardware.simulator.sane;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.ImageIO;

/// Writes what the carriage sees as `scanimage` does: into `.part`, then renamed.
final class ScannedSheet {

  private static final double WIDTH_INCHES = 210 / 25.4;
  private static final double HEIGHT_INCHES = 297 / 25.4;

  private ScannedSheet() {}

  static void write(BufferedImage paper, int dpi, boolean colour, Path target) throws IOException {
    int width = (int) Math.round(WIDTH_INCHES * dpi);
    int height = (int) Math.round(HEIGHT_INCHES * dpi);
    BufferedImage sheet =
        new BufferedImage(
            width, height, colour ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = sheet.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(paper, 0, 0, width, height, null);
    pen.dispose();
    Path part = part(target);
    ImageIO.write(sheet, "jpeg", part.toFile());
    Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
  }

  static Path part(Path target) {
    return target.resolveSibling(target.getFileName() + ".part");
  }
}
