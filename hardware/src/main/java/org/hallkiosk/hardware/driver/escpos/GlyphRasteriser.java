package org.hallkiosk.hardware.driver.escpos;

/// Draws the characters that a printer lacks.
@FunctionalInterface
public interface GlyphRasteriser {

  /// One character in a cell of `width` by `height` dots. Never fails: a character that no font has
  /// becomes a hollow box. Called on the printing thread.
  Raster draw(int codePoint, int width, int height);
}
