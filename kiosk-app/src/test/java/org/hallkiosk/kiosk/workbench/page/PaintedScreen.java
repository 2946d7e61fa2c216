package org.hallkiosk.kiosk.workbench.page;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

/// A screen that paints itself and marks each touch. It can turn, and it can hang.
final class PaintedScreen implements LiveScreen {

  static final Path FONT = Path.of("../config/brand/fonts/NotoSansSC_400Regular.ttf");
  static final Color MARK = new Color(0xE0, 0x30, 0x90);

  private static final String[] TILES = {"不动产", "社会保障", "公积金", "医疗保险", "出入境", "税务", "交通管理", "婚姻登记"};

  final AtomicInteger lookedAt = new AtomicInteger();
  final AtomicInteger drawn = new AtomicInteger();
  private final List<Point2D.Double> taps = new ArrayList<>();
  private int width = 1080;
  private int height = 1920;
  private long version = 1;
  private volatile CountDownLatch hanging = new CountDownLatch(0);

  @Override
  public synchronized long version() {
    lookedAt.incrementAndGet();
    return version;
  }

  @Override
  public synchronized int width() {
    return width;
  }

  @Override
  public synchronized int height() {
    return height;
  }

  @Override
  public void tap(double x, double y) {
    waitWhileHanging();
    synchronized (this) {
      taps.add(new Point2D.Double(x, y));
      version++;
    }
  }

  @Override
  public byte[] png() {
    waitWhileHanging();
    drawn.incrementAndGet();
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(painted(), "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  synchronized List<Point2D.Double> taps() {
    return List.copyOf(taps);
  }

  synchronized void turnTo(int newWidth, int newHeight) {
    width = newWidth;
    height = newHeight;
    taps.clear();
    version++;
  }

  void hang() {
    hanging = new CountDownLatch(1);
  }

  void goOn() {
    hanging.countDown();
  }

  private void waitWhileHanging() {
    try {
      hanging.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized BufferedImage painted() {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setPaint(new GradientPaint(0, 0, new Color(0xEAF2F8), 0, height, new Color(0xF8F6F0)));
    g.fillRect(0, 0, width, height);
    g.setColor(new Color(0x1B4F72));
    g.fillRect(0, 0, width, 170);
    g.setColor(Color.WHITE);
    g.setFont(font(64));
    g.drawString("政务服务自助终端", 60, 108);
    paintTiles(g);
    g.setColor(MARK);
    taps.forEach(tap -> g.fill(new Ellipse2D.Double(tap.x - 20, tap.y - 20, 40, 40)));
    g.dispose();
    return image;
  }

  private void paintTiles(Graphics2D g) {
    int columns = width > height ? 4 : 2;
    int tileWidth = (width - 60 - columns * 40) / columns;
    for (int i = 0; i < TILES.length; i++) {
      int x = 50 + (i % columns) * (tileWidth + 40);
      int y = 240 + (i / columns) * 300;
      g.setColor(Color.WHITE);
      g.fill(new RoundRectangle2D.Double(x, y, tileWidth, 250, 36, 36));
      g.setColor(new Color(0x22313F));
      g.setFont(font(48));
      g.drawString(TILES[i], x + 40, y + 145);
    }
  }

  private static Font font(float size) {
    return FontHolder.FONT_READ.deriveFont(size);
  }

  private static final class FontHolder {
    static final Font FONT_READ = read();

    private static Font read() {
      try {
        return Font.createFont(Font.TRUETYPE_FONT, FONT.toFile());
      } catch (IOException | FontFormatException e) {
        throw new IllegalStateException("no font at " + FONT.toAbsolutePath(), e);
      }
    }
  }
}
