package org.hallkiosk.hardware.driver.escpos;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Glyphs from TrueType files, the first font that has the character. Needs no display.
public final class FontGlyphs implements GlyphRasteriser {

  /// A Chinese glyph fills about its em square, which sits this far down in its cell.
  private static final double BASELINE = 0.86;

  private final List<Font> fonts;

  /// @param files in order of preference; the last ones hold the rare planes
  /// @throws IOException when a file is missing or is no font; the message names it
  public FontGlyphs(List<Path> files) throws IOException {
    List<Font> loaded = new ArrayList<>();
    for (Path file : files) {
      loaded.add(load(file));
    }
    this.fonts = List.copyOf(loaded);
  }

  private static Font load(Path file) throws IOException {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
    } catch (FontFormatException | IOException unusable) {
      throw new IOException("no usable font at " + file, unusable);
    }
  }

  @Override
  public Raster draw(int codePoint, int width, int height) {
    Optional<Font> font =
        fonts.stream().filter(candidate -> candidate.canDisplay(codePoint)).findFirst();
    return font.map(found -> drawn(found, codePoint, width, height))
        .orElseGet(() -> box(width, height));
  }

  private static Raster drawn(Font font, int codePoint, int width, int height) {
    BufferedImage cell = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
    Graphics2D pen = cell.createGraphics();
    pen.setColor(Color.WHITE);
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_OFF);
    pen.setFont(font.deriveFont((float) height));
    String text = Character.toString(codePoint);
    int left = (width - pen.getFontMetrics().stringWidth(text)) / 2;
    pen.drawString(text, Math.max(0, left), (int) Math.round(height * BASELINE));
    pen.dispose();
    return dots(cell);
  }

  private static Raster dots(BufferedImage cell) {
    Raster raster = new Raster(cell.getWidth(), cell.getHeight());
    for (int y = 0; y < cell.getHeight(); y++) {
      for (int x = 0; x < cell.getWidth(); x++) {
        if ((cell.getRGB(x, y) & 0xFF) != 0) {
          raster.set(x, y);
        }
      }
    }
    return raster;
  }

  private static Raster box(int width, int height) {
    Raster raster = new Raster(width, height);
    for (int x = 2; x < width - 2; x++) {
      raster.set(x, 2);
      raster.set(x, height - 3);
    }
    for (int y = 2; y < height - 2; y++) {
      raster.set(2, y);
      raster.set(width - 3, y);
    }
    return raster;
  }
}
