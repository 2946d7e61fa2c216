package org.hallkiosk.kiosk.workbench.hall.paper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/// Fonts in the order in which they are asked for a character. Parsed once, open until closed.
public final class FontStack implements AutoCloseable {

  private final List<TrueTypeFont> fonts = new ArrayList<>();

  /// @param files TrueType outlines, the preferred font first
  FontStack(List<Path> files) throws IOException {
    for (Path file : files) {
      fonts.add(parsed(file));
    }
  }

  /// Without glyph substitution: Chinese text needs none, and the library logs glyphs at DEBUG.
  private static TrueTypeFont parsed(Path file) throws IOException {
    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
    font.setEnableGsub(false);
    return font;
  }

  List<TrueTypeFont> fonts() {
    return fonts;
  }

  public boolean shows(String text) throws IOException {
    for (int point : text.codePoints().toArray()) {
      if (firstWith(point) < 0) {
        return false;
      }
    }
    return true;
  }

  /// The text with 〓, as typesetters write it, for each character that no font has, and without
  /// control characters.
  public String printable(String text) throws IOException {
    StringBuilder shown = new StringBuilder();
    for (int point : text.codePoints().toArray()) {
      if (Character.isISOControl(point)) {
        shown.append(' ');
      } else {
        shown.append(firstWith(point) < 0 ? "〓" : Character.toString(point));
      }
    }
    return shown.toString();
  }

  /// The place in the stack of the first font that has a glyph; -1 when none has.
  int firstWith(int codePoint) throws IOException {
    for (int i = 0; i < fonts.size(); i++) {
      if (fonts.get(i).getUnicodeCmapLookup().getGlyphId(codePoint) != 0) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public void close() throws IOException {
    for (TrueTypeFont font : fonts) {
      font.close();
    }
  }
}
