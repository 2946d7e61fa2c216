package org.hallkiosk.kiosk.workbench.hall.paper;

import com.google.zxing.common.BitMatrix;
import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// Draws what is not text on a certificate: frame, rosette, table lines, code. Measured from the
/// upper left corner in points.
final class PageOrnament {

  private static final float PAGE_WIDTH = 595.28f;
  private static final float PAGE_HEIGHT = 841.89f;
  private static final Color RED = new Color(0x9E1B1E);
  private static final Color PALE_RED = new Color(0xC9A09B);
  private static final Color TINT = new Color(0xFBF5F2);
  private static final Color WATERMARK = new Color(0xF4E6E2);

  private final PDPageContentStream page;

  PageOrnament(PDPageContentStream page) {
    this.page = page;
  }

  /// A double frame with a stepped knot in each corner.
  void frame() throws IOException {
    rectangle(30, RED, 1.8f);
    rectangle(36, RED, 0.5f);
    for (float x : new float[] {36, PAGE_WIDTH - 36}) {
      for (float y : new float[] {36, PAGE_HEIGHT - 36}) {
        knot(x, y, x < PAGE_WIDTH / 2 ? 1 : -1, y < PAGE_HEIGHT / 2 ? 1 : -1);
      }
    }
  }

  private void rectangle(float margin, Color colour, float width) throws IOException {
    page.setStrokingColor(colour);
    page.setLineWidth(width);
    page.addRect(margin, margin, PAGE_WIDTH - 2 * margin, PAGE_HEIGHT - 2 * margin);
    page.stroke();
  }

  /// A square spiral (回纹) of six strokes into the page.
  private void knot(float x, float y, int right, int up) throws IOException {
    float[][] turns = {{5, 23}, {23, 23}, {23, 5}, {10, 5}, {10, 17}, {17, 17}, {17, 11}};
    page.setStrokingColor(RED);
    page.setLineWidth(1.1f);
    page.moveTo(x + right * 5, y + up * 5);
    for (float[] turn : turns) {
      page.lineTo(x + right * turn[0], y + up * turn[1]);
    }
    page.stroke();
  }

  /// A fine pale rosette, hard to copy and easy on the toner.
  void rosette(float x, float y) throws IOException {
    page.setStrokingColor(WATERMARK);
    page.setLineWidth(0.45f);
    for (int ring = 0; ring < 5; ring++) {
      petals(x, PAGE_HEIGHT - y, 60 + 30 * ring, 18, 12);
    }
  }

  private void petals(float x, float y, double radius, double swing, int count) throws IOException {
    for (int phase = 0; phase < 4; phase++) {
      for (int i = 0; i <= 480; i++) {
        double angle = Math.TAU * i / 480;
        double reach = radius + swing * Math.cos(count * angle + phase * Math.PI / 2);
        float px = (float) (x + reach * Math.cos(angle));
        float py = (float) (y + reach * Math.sin(angle));
        if (i == 0) {
          page.moveTo(px, py);
        } else {
          page.lineTo(px, py);
        }
      }
      page.stroke();
    }
  }

  void divider(float x, float y) throws IOException {
    float at = PAGE_HEIGHT - y;
    page.setStrokingColor(RED);
    page.setNonStrokingColor(RED);
    page.setLineWidth(0.8f);
    for (int side : new int[] {-1, 1}) {
      page.moveTo(x + side * 10, at);
      page.lineTo(x + side * 130, at);
      page.stroke();
    }
    page.moveTo(x - 4.5f, at);
    page.lineTo(x, at + 4.5f);
    page.lineTo(x + 4.5f, at);
    page.lineTo(x, at - 4.5f);
    page.fill();
  }

  /// One row of a table.
  ///
  /// @param label width of the tinted cell at its left
  void row(float x, float y, float wide, float high, float label) throws IOException {
    float bottom = PAGE_HEIGHT - y - high;
    page.setNonStrokingColor(TINT);
    page.addRect(x, bottom, label, high);
    page.fill();
    page.setStrokingColor(PALE_RED);
    page.setLineWidth(0.6f);
    page.addRect(x, bottom, label, high);
    page.addRect(x + label, bottom, wide - label, high);
    page.stroke();
  }

  void line(float x, float y, float wide) throws IOException {
    page.setStrokingColor(PALE_RED);
    page.setLineWidth(0.6f);
    page.moveTo(x, PAGE_HEIGHT - y);
    page.lineTo(x + wide, PAGE_HEIGHT - y);
    page.stroke();
  }

  void code(BitMatrix modules, float x, float y, float size) throws IOException {
    float module = size / modules.getWidth();
    page.setNonStrokingColor(Color.BLACK);
    for (int row = 0; row < modules.getHeight(); row++) {
      for (int column = 0; column < modules.getWidth(); column++) {
        if (modules.get(column, row)) {
          page.addRect(x + column * module, PAGE_HEIGHT - y - (row + 1) * module, module, module);
        }
      }
    }
    page.fill();
  }
}
