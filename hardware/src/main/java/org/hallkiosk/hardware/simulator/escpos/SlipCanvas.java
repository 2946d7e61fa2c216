package org.hallkiosk.hardware.simulator.escpos;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The paper that has come out since the last cut: strips of dots, one below the other.
final class SlipCanvas {

  private static final int COLUMN = 12;
  private static final int CELL = 24;
  private static final int MARGIN = 24;
  private static final int MOST_ROWS = 16_000;
  private static final int MOST_LINES = 4_000;
  private static final double BASELINE = 0.86;

  private final int width;
  private final Font font;
  private final List<BufferedImage> strips = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final List<String> codes = new ArrayList<>();
  private int rows;

  SlipCanvas(int width, Font font) {
    this.width = width;
    this.font = font;
  }

  /// @throws IOException when the file is missing or holds no TrueType font
  static Font font(Path file) throws IOException {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
    } catch (FontFormatException unusable) {
      throw new IOException("no usable font at " + file, unusable);
    }
  }

  /// One character as it stands in a line.
  ///
  /// @param wide factor
  /// @param tall factor
  record Cell(int codePoint, int wide, int tall, boolean bold) {

    int dots() {
      return (codePoint < 0x80 ? 1 : 2) * COLUMN * wide;
    }
  }

  void line(List<Cell> cells, int side, int height) {
    StringBuilder text = new StringBuilder();
    cells.forEach(cell -> text.appendCodePoint(cell.codePoint()));
    note(text.toString().stripTrailing());
    int tallest = cells.stream().mapToInt(Cell::tall).max().orElse(1) * CELL;
    BufferedImage strip = blank(width, Math.max(height, tallest));
    int used = cells.stream().mapToInt(Cell::dots).sum();
    int x = left(used, side);
    for (Cell cell : cells) {
      draw(cell, x, tallest, strip);
      x += cell.dots();
    }
    add(strip);
  }

  void feed(int dots) {
    if (dots > 0) {
      add(blank(width, dots));
    }
  }

  void picture(BufferedImage black, int side) {
    note("[picture " + black.getWidth() + "x" + black.getHeight() + "]");
    place(black, side);
  }

  void qr(byte[] content, int module, char level, int side) {
    String text = new String(content, StandardCharsets.UTF_8);
    Optional<BufferedImage> code = drawQr(content, module, level);
    note(code.isPresent() ? "[QR " + text + "]" : "[QR fails]");
    code.ifPresent(drawn -> codes.add(text));
    code.ifPresent(drawn -> place(drawn, side));
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  List<String> codes() {
    return List.copyOf(codes);
  }

  boolean isBlank() {
    return lines.isEmpty();
  }

  /// All of it, with a margin as paper has.
  BufferedImage image() {
    BufferedImage whole = blank(width + 2 * MARGIN, rows + 2 * MARGIN);
    Graphics2D pen = whole.createGraphics();
    int y = MARGIN;
    for (BufferedImage strip : strips) {
      pen.drawImage(strip, MARGIN, y, null);
      y += strip.getHeight();
    }
    pen.dispose();
    return whole;
  }

  private void note(String line) {
    if (lines.size() < MOST_LINES) {
      lines.add(line);
    }
  }

  private void place(BufferedImage drawn, int side) {
    BufferedImage strip = blank(width, drawn.getHeight());
    Graphics2D pen = strip.createGraphics();
    pen.drawImage(drawn, left(drawn.getWidth(), side), 0, null);
    pen.dispose();
    add(strip);
  }

  private int left(int used, int side) {
    return Math.max(0, side == 1 ? (width - used) / 2 : side == 2 ? width - used : 0);
  }

  /// Paper beyond two metres is not kept: only a broken program prints it.
  private void add(BufferedImage strip) {
    if (rows + strip.getHeight() <= MOST_ROWS) {
      strips.add(strip);
      rows += strip.getHeight();
    }
  }

  private static BufferedImage blank(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.dispose();
    return image;
  }

  /// Squeezed where the font's glyph is wider than the cell of a printer's ROM.
  private void draw(Cell cell, int x, int lineHeight, BufferedImage strip) {
    if (cell.codePoint() == ' ') {
      return;
    }
    Graphics2D pen = strip.createGraphics();
    pen.setColor(Color.BLACK);
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setFont(font.deriveFont(cell.bold() ? Font.BOLD : Font.PLAIN, (float) CELL * cell.tall()));
    String text = Character.toString(cell.codePoint());
    double advance = Math.max(1, pen.getFontMetrics().stringWidth(text));
    double squeeze = Math.min((double) cell.wide() / cell.tall(), cell.dots() / advance);
    double offset = (cell.dots() - advance * squeeze) / 2;
    int baseline = (int) Math.round(lineHeight - CELL * cell.tall() * (1 - BASELINE));
    pen.transform(AffineTransform.getTranslateInstance(x + offset, baseline));
    pen.transform(AffineTransform.getScaleInstance(squeeze, 1));
    pen.drawString(text, 0, 0);
    pen.dispose();
  }

  /// As Latin-1, which is how ZXing is told to take bytes as they are.
  private Optional<BufferedImage> drawQr(byte[] content, int module, char level) {
    try {
      ByteMatrix code =
          Encoder.encode(
                  new String(content, StandardCharsets.ISO_8859_1),
                  ErrorCorrectionLevel.valueOf(String.valueOf(level)),
                  Map.of(EncodeHintType.CHARACTER_SET, "ISO-8859-1"))
              .getMatrix();
      boolean fits = code.getWidth() * module <= width;
      return fits ? Optional.of(squares(code, module)) : Optional.empty();
    } catch (WriterException | IllegalArgumentException impossible) {
      return Optional.empty();
    }
  }

  private static BufferedImage squares(ByteMatrix code, int module) {
    BufferedImage image = blank(code.getWidth() * module, code.getHeight() * module);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.BLACK);
    for (int y = 0; y < code.getHeight(); y++) {
      for (int x = 0; x < code.getWidth(); x++) {
        if (code.get(x, y) == 1) {
          pen.fillRect(x * module, y * module, module, module);
        }
      }
    }
    pen.dispose();
    return image;
  }
}
