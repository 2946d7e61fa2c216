package org.hallkiosk.hardware.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.hallkiosk.hardware.image.Frame;
import org.junit.jupiter.api.Test;

/// Drawn pages on a dark, slightly noisy table.
class PagesOnTheTableTest {

  private static final int WIDTH = 1280;
  private static final int HEIGHT = 960;

  /// In pixels of the whole frame, not of the small one in which pages are searched.
  private static final double NEAR = 0.5;

  @Test
  void an_upright_page_is_found() {
    assertFound(300, 80, 900, 80, 900, 880, 300, 880);
  }

  @Test
  void a_tilted_page_is_found() {
    assertFound(400, 120, 1000, 260, 850, 900, 210, 740);
  }

  @Test
  void a_page_seen_aslant_is_found() {
    assertFound(380, 200, 860, 190, 1040, 820, 220, 850);
  }

  @Test
  void a_shadow_across_the_page_does_not_cut_it() {
    BufferedImage table = table();
    int[] corners = {300, 90, 940, 110, 920, 870, 280, 850};
    page(table, corners);
    Graphics2D pen = table.createGraphics();
    pen.setPaint(new GradientPaint(500, 0, new Color(0, 0, 0, 0), 760, 0, new Color(0, 0, 0, 120)));
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.dispose();
    assertNear(corners, PageFinder.find(frame(table)));
  }

  @Test
  void a_thumb_on_the_edge_does_not_bend_it() {
    BufferedImage table = table();
    int[] corners = {400, 120, 1000, 260, 850, 900, 210, 740};
    page(table, corners);
    Graphics2D pen = pen(table);
    pen.setColor(new Color(190, 150, 130));
    pen.fillOval(250, 420, 120, 70);
    pen.dispose();
    assertNear(corners, PageFinder.find(frame(table)));
  }

  @Test
  void a_large_frame_shows_the_corners_as_precisely() {
    BufferedImage small = table();
    BufferedImage table = new BufferedImage(3 * WIDTH, 3 * HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = table.createGraphics();
    pen.drawImage(small, 0, 0, 3 * WIDTH, 3 * HEIGHT, null);
    pen.dispose();
    int[] corners = {1201, 362, 3002, 781, 2553, 2702, 634, 2221};
    page(table, corners);
    assertNear(corners, PageFinder.find(frame(table)));
  }

  @Test
  void a_page_over_the_border_is_found_and_says_so() {
    BufferedImage table = table();
    page(table, new int[] {-60, 150, 640, 160, 650, 820, -50, 830});
    Optional<PageQuad> quad = PageFinder.find(frame(table));
    assertTrue(quad.isPresent());
    assertTrue(quad.get().touchesBorder());
  }

  @Test
  void an_empty_table_holds_no_page() {
    assertEquals(Optional.empty(), PageFinder.find(frame(table())));
  }

  @Test
  void a_round_tray_is_no_page() {
    BufferedImage table = table();
    Graphics2D pen = pen(table);
    pen.setColor(new Color(225, 225, 220));
    pen.fillOval(300, 150, 650, 650);
    pen.dispose();
    assertEquals(Optional.empty(), PageFinder.find(frame(table)));
  }

  @Test
  void a_flattened_page_has_its_true_size_and_its_print_where_it_was() {
    BufferedImage table = table();
    int[] corners = {380, 120, 900, 160, 960, 900, 300, 860};
    page(table, corners);
    Frame frame = frame(table);
    PageQuad quad = PageFinder.find(frame).orElseThrow();
    Frame flat = PageFlattener.flatten(frame, quad, PageSize.A4, 100);
    assertEquals(827, flat.width());
    assertEquals(1169, flat.height());
    assertTrue(brightness(flat, 100, 100) > 180, "paper");
    assertTrue(brightness(flat, 827 - 100, 1169 - 100) > 180, "paper");
  }

  @Test
  void a_page_that_lies_across_is_flattened_across() {
    BufferedImage table = table();
    page(table, new int[] {160, 200, 1100, 210, 1090, 860, 170, 850});
    Frame frame = frame(table);
    Frame flat =
        PageFlattener.flatten(frame, PageFinder.find(frame).orElseThrow(), PageSize.A4, 50);
    assertTrue(flat.width() > flat.height());
  }

  private static void assertFound(int... corners) {
    BufferedImage table = table();
    page(table, corners);
    Optional<PageQuad> quad = PageFinder.find(frame(table));
    assertNear(corners, quad);
    assertFalse(quad.orElseThrow().touchesBorder());
  }

  private static void assertNear(int[] corners, Optional<PageQuad> found) {
    PageQuad quad = found.orElseThrow();
    List<Spot> spots =
        List.of(quad.topLeft(), quad.topRight(), quad.bottomRight(), quad.bottomLeft());
    for (int i = 0; i < 4; i++) {
      Spot expected = new Spot(corners[2 * i] - 0.5, corners[2 * i + 1] - 0.5);
      assertTrue(spots.get(i).distance(expected) < NEAR, spots.get(i) + " is not " + expected);
    }
  }

  private static BufferedImage table() {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    SplittableRandom random = new SplittableRandom(5);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        int level = 50 + x / 60 + random.nextInt(14);
        image.setRGB(x, y, level * 0x010101);
      }
    }
    return image;
  }

  private static void page(BufferedImage table, int[] corners) {
    Graphics2D pen = pen(table);
    Polygon outline = new Polygon();
    for (int i = 0; i < 8; i += 2) {
      outline.addPoint(corners[i], corners[i + 1]);
    }
    pen.setColor(new Color(228, 226, 220));
    pen.fillPolygon(outline);
    pen.setColor(Color.DARK_GRAY);
    for (double line = 0.15; line < 0.9; line += 0.05) {
      int y = (int) (corners[1] * (1 - line) + corners[7] * line) + 10;
      int x = (int) (corners[0] * (1 - line) + corners[6] * line) + 60;
      pen.fillRect(x, y, Math.abs(corners[2] - corners[0]) / 2, 6);
    }
    pen.dispose();
  }

  private static Graphics2D pen(BufferedImage image) {
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    return pen;
  }

  private static Frame frame(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    return new Frame(width, height, image.getRGB(0, 0, width, height, null, 0, width));
  }

  private static int brightness(Frame frame, int x, int y) {
    return frame.argb()[y * frame.width() + x] >> 8 & 0xFF;
  }
}
