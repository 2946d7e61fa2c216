package org.hallkiosk.kiosk.workbench.hall.paper;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Writes text onto a page, measured from its upper left corner in points, with a font stack.
final class PageInk {

  private static final float PAGE_HEIGHT = 841.89f;
  private static final String NEVER_FIRST = "，。、；：）》”";

  private final PDDocument document;
  private final PDPageContentStream page;
  private final FontStack stack;
  private final Map<Integer, PDType0Font> embedded = new HashMap<>();

  PageInk(PDDocument document, PDPageContentStream page, FontStack stack) {
    this.document = document;
    this.page = page;
    this.stack = stack;
  }

  void left(String text, float x, float y, float size, Color colour) throws IOException {
    spaced(text, x, y, size, 0, colour);
  }

  void centred(String text, float x, float y, float size, float spacing, Color colour)
      throws IOException {
    int gaps = text.codePointCount(0, text.length()) - 1;
    spaced(text, x - (width(text, size) + spacing * gaps) / 2, y, size, spacing, colour);
  }

  void right(String text, float x, float y, float size, Color colour) throws IOException {
    spaced(text, x - width(text, size), y, size, 0, colour);
  }

  /// Breaks lines between characters, never before closing punctuation; the first is indented by
  /// two characters.
  ///
  /// @return where the next paragraph's baseline may be
  float paragraph(String text, float x, float y, float wide, float size, float leading, Color ink)
      throws IOException {
    float line = y;
    StringBuilder row = new StringBuilder();
    float limit = wide - 2 * size;
    float start = x + 2 * size;
    for (String next : unbreakable(text)) {
      if (width(row + next, size) > limit && !NEVER_FIRST.contains(next)) {
        left(row.toString(), start, line, size, ink);
        row.setLength(0);
        line += leading;
        limit = wide;
        start = x;
      }
      row.append(next);
    }
    left(row.toString(), start, line, size, ink);
    return line + leading;
  }

  /// The text in lines that are not wider.
  List<String> wrapped(String text, float wide, float size) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int point : text.codePoints().toArray()) {
      String next = Character.toString(point);
      if (width(line + next, size) > wide) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(next);
    }
    lines.add(line.toString());
    return lines;
  }

  /// The size at which a text is not wider.
  float fitting(String text, float wide, float size) throws IOException {
    float needed = width(text, size);
    return needed <= wide ? size : size * wide / needed;
  }

  /// Single characters, but figures whole.
  private static List<String> unbreakable(String text) {
    List<String> pieces = new ArrayList<>();
    for (int point : text.codePoints().toArray()) {
      String next = Character.toString(point);
      boolean figure =
          isDigit(point) && !pieces.isEmpty() && isDigit(pieces.getLast().codePointAt(0));
      pieces.add(figure ? pieces.removeLast() + next : next);
    }
    return pieces;
  }

  private static boolean isDigit(int point) {
    return point >= '0' && point <= '9';
  }

  private void spaced(String text, float x, float y, float size, float spacing, Color colour)
      throws IOException {
    page.setNonStrokingColor(colour);
    page.beginText();
    page.newLineAtOffset(x, PAGE_HEIGHT - y);
    page.setCharacterSpacing(spacing);
    for (Run run : runs(text)) {
      page.setFont(font(run), size);
      page.showText(run.text());
    }
    page.endText();
  }

  float width(String text, float size) throws IOException {
    float width = 0;
    for (Run run : runs(text)) {
      width += font(run).getStringWidth(run.text()) * size / 1000;
    }
    return width;
  }

  private List<Run> runs(String text) throws IOException {
    List<Run> runs = new ArrayList<>();
    for (int point : text.codePoints().toArray()) {
      int font = stack.firstWith(point);
      if (font < 0) {
        throw new IllegalArgumentException("no font shows a character of this text");
      }
      String shown = Character.toString(point);
      boolean longer = !runs.isEmpty() && runs.getLast().font() == font;
      runs.add(new Run(font, longer ? runs.removeLast().text() + shown : shown));
    }
    return runs;
  }

  /// A font is embedded, as a subset, when it is first needed.
  private PDType0Font font(Run run) throws IOException {
    PDType0Font known = embedded.get(run.font());
    if (known != null) {
      return known;
    }
    PDType0Font loaded = PDType0Font.load(document, stack.fonts().get(run.font()), true);
    embedded.put(run.font(), loaded);
    return loaded;
  }

  private record Run(int font, String text) {}
}
