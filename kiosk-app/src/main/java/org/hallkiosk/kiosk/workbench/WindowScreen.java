package org.hallkiosk.kiosk.workbench;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.hallkiosk.kiosk.ui.KioskWindow;
import org.hallkiosk.kiosk.view.Screen;
import org.hallkiosk.kiosk.view.View;
import org.hallkiosk.kiosk.workbench.page.LiveScreen;

/// The window as the page sees it, at half its size: enough to read, a quarter of the work.
public record WindowScreen(KioskWindow window, ScreenWatch screens, int width, int height)
    implements LiveScreen {

  private static final int SCALE = 2;
  private static final long MOTION_NANOS = 250_000_000L;

  /// Changes with every screen, and four times a second while something moves on it.
  @Override
  public long version() {
    boolean moving = screens.newest().map(Screen::view).filter(WindowScreen::moves).isPresent();
    long beat = moving ? System.nanoTime() / MOTION_NANOS : 0;
    return screens.count() * 1_000_003L + beat;
  }

  private static boolean moves(View view) {
    return view instanceof View.FaceCheck || view instanceof View.Working;
  }

  @Override
  public byte[] png() {
    window.awaitDrawn();
    BufferedImage half =
        new BufferedImage(width / SCALE, height / SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = half.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(window.snapshot(), 0, 0, half.getWidth(), half.getHeight(), null);
    pen.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(half, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("the screen's picture cannot be written", e);
    }
    return bytes.toByteArray();
  }

  @Override
  public void tap(double x, double y) {
    window.tap(x, y);
  }
}
