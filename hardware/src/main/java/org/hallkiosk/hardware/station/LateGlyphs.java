package org.hallkiosk.hardware.station;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.hallkiosk.hardware.driver.escpos.FontGlyphs;
import org.hallkiosk.hardware.driver.escpos.GlyphRasteriser;
import org.hallkiosk.hardware.driver.escpos.Raster;
import org.jspecify.annotations.Nullable;

/// Loads its fonts when the first glyph is wanted: most slips need none, and a start needs none.
/// Used by the receipt printer's one thread.
final class LateGlyphs implements GlyphRasteriser {

  private final List<Path> files;
  private @Nullable FontGlyphs loaded;

  LateGlyphs(List<Path> files) {
    this.files = List.copyOf(files);
  }

  /// @throws UncheckedIOException when a font file is missing or is no font
  @Override
  public Raster draw(int codePoint, int width, int height) {
    FontGlyphs glyphs = loaded;
    if (glyphs == null) {
      glyphs = load();
      loaded = glyphs;
    }
    return glyphs.draw(codePoint, width, height);
  }

  private FontGlyphs load() {
    try {
      return new FontGlyphs(files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
