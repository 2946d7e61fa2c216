package org.hallkiosk.kiosk.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Arrays;
import java.util.Random;
import org.hallkiosk.hardware.image.Frame;
import org.hallkiosk.hardware.image.JpegDecoder;
import org.hallkiosk.hardware.image.JpegEncoder;
import org.hallkiosk.hardware.image.Picture;
import org.hallkiosk.hardware.simulator.paper.SamplePaper;
import org.junit.jupiter.api.Test;

/// Scanned pages of A4 at 200 dots per inch, drawn.
class AnUnreadablePageTest {

  private static final int WIDTH = 1654;
  private static final int HEIGHT = 2339;

  @Test
  void a_sharp_page_is_good() {
    assertEquals(PageVerdict.GOOD, PageJudge.judge(picture(page())));
  }

  @Test
  void a_page_from_a_coarse_camera_is_still_readable() {
    assertEquals(
        PageVerdict.GOOD,
        PageJudge.judge(picture(scaled(scaled(page(), 543, 768), WIDTH, HEIGHT))));
  }

  @Test
  void one_line_of_pencil_is_not_nothing() {
    BufferedImage sheet = sheet();
    Graphics2D pen = sheet.createGraphics();
    pen.setColor(new Color(120, 120, 120));
    for (int word = 0; word < 8; word++) {
      pen.fillRect(200 + word * 120, 600, 60, 14);
    }
    pen.dispose();
    assertEquals(PageVerdict.GOOD, PageJudge.judge(picture(sheet)));
  }

  @Test
  void an_empty_sheet_in_bad_light_is_blank() {
    assertEquals(PageVerdict.BLANK, PageJudge.judge(picture(shaded(sheet()))));
  }

  @Test
  void a_page_out_of_focus_is_blurred() {
    assertEquals(PageVerdict.BLURRED, PageJudge.judge(picture(blurred(page(), 4))));
  }

  @Test
  void what_is_no_picture_is_not_judged() {
    assertEquals(PageVerdict.NO_PICTURE, PageJudge.judge(new Picture(Picture.JPEG, new byte[100])));
  }

  @Test
  void the_smallest_pictures_are_blank_and_nothing_breaks() {
    for (int side : new int[] {1, 2, 3, 30}) {
      BufferedImage tiny = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
      assertEquals(PageVerdict.BLANK, PageJudge.judge(picture(tiny)));
    }
  }

  @Test
  void a_thriftier_page_has_fewer_bytes_and_its_true_size() {
    Picture page = picture(page());
    SmallPage usual = SmallPage.of(page, Thrift.USUAL);
    SmallPage most = SmallPage.of(page, Thrift.MOST);
    assertEquals(200, usual.dpi());
    assertEquals(100, most.dpi());
    assertTrue(most.picture().bytes().length < usual.picture().bytes().length / 2);
    assertEquals(
        WIDTH / 2, JpegDecoder.decode(most.picture()).map(Frame::width).orElseThrow().intValue());
  }

  private static BufferedImage page() {
    return scaled(SamplePaper.of(3), WIDTH, HEIGHT);
  }

  private static BufferedImage sheet() {
    BufferedImage sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = sheet.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.dispose();
    return sheet;
  }

  /// Darker to the right, with noise.
  private static BufferedImage shaded(BufferedImage sheet) {
    Random random = new Random(7);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        int grey = Math.clamp(Math.round(215 - x * 0.03 + random.nextGaussian() * 8), 0, 255);
        sheet.setRGB(x, y, grey << 16 | grey << 8 | grey);
      }
    }
    return sheet;
  }

  private static BufferedImage scaled(BufferedImage from, int width, int height) {
    BufferedImage into = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = into.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(from, 0, 0, width, height, null);
    pen.dispose();
    return into;
  }

  private static BufferedImage blurred(BufferedImage from, int reach) {
    float[] even = new float[2 * reach + 1];
    Arrays.fill(even, 1f / even.length);
    BufferedImage soft = from;
    for (int i = 0; i < 2; i++) {
      soft = new ConvolveOp(new Kernel(even.length, 1, even)).filter(soft, null);
      soft = new ConvolveOp(new Kernel(1, even.length, even)).filter(soft, null);
    }
    return soft;
  }

  private static Picture picture(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    Frame frame = new Frame(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    return JpegEncoder.encode(frame, true, 200, 0.85f);
  }
}
