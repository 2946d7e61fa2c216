package org.hallkiosk.kiosk.ui;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.hallkiosk.hardware.image.Frame;
import org.hallkiosk.hardware.image.JpegEncoder;
import org.hallkiosk.hardware.image.Picture;
import org.hallkiosk.kiosk.casework.Handle;

/// What a vault would hold: a page that was scanned, and a portrait.
final class SamplePictures {

  static final Handle PAGE = new Handle("vault-page");
  static final Handle PORTRAIT = new Handle("vault-portrait");

  private SamplePictures() {}

  static Optional<Picture> of(Handle handle) {
    if (handle.equals(PAGE)) {
      return Optional.of(JpegEncoder.encode(page(), true, 200, 0.9f));
    }
    return handle.equals(PORTRAIT)
        ? Optional.of(JpegEncoder.encode(SampleFace.frame(), true, 200, 0.9f))
        : Optional.empty();
  }

  private static Frame page() {
    BufferedImage image = new BufferedImage(800, 1131, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 800, 1131);
    pen.setColor(Color.DARK_GRAY);
    pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 48));
    pen.drawString("SAMPLE PAGE", 220, 140);
    for (int line = 0; line < 20; line++) {
      pen.fillRect(90, 220 + line * 40, line % 5 == 4 ? 300 : 620, 8);
    }
    pen.dispose();
    return new Frame(800, 1131, image.getRGB(0, 0, 800, 1131, null, 0, 800));
  }
}
