package org.hallkiosk.hardware.simulator.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/// An A4 paper of an invented person, at 100 dpi: a frame, a red seal, and strokes where the
/// writing is, as many groups of them as the paper's number says.
public final class SamplePaper {

  private static final int WIDTH = 827;
  private static final int HEIGHT = 1169;
  private static final Color INK = new Color(0x202428);
  private static final Color SEAL = new Color(0xC8302C);

  private SamplePaper() {}

  /// @param number from 1; makes papers tell apart
  public static BufferedImage of(int number) {
    BufferedImage paper = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = paper.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.setColor(INK);
    pen.setStroke(new BasicStroke(3));
    pen.drawRect(70, 90, WIDTH - 140, HEIGHT - 180);
    for (int group = 0; group < Math.min(number, 9); group++) {
      lines(pen, 150 + group * 95);
    }
    pen.setColor(SEAL);
    pen.setStroke(new BasicStroke(6));
    pen.drawOval(WIDTH - 290, HEIGHT - 330, 160, 160);
    pen.dispose();
    return paper;
  }

  private static void lines(Graphics2D pen, int top) {
    for (int line = 0; line < 3; line++) {
      for (int word = 0; word < 6; word++) {
        pen.fillRect(110 + word * 100, top + line * 22, 40 + (word * 37 + line * 19) % 50, 9);
      }
    }
  }
}
