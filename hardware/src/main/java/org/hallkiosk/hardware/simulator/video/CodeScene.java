package org.hallkiosk.hardware.simulator.video;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import org.hallkiosk.hardware.image.Frame;

/// Somebody holds a phone with a QR code before the camera.
public final class CodeScene {

  private CodeScene() {}

  /// @throws IllegalArgumentException in one sentence, when no QR code holds so much text
  public static Frame of(String text, int width, int height) {
    BufferedImage image = JpegFrames.emptyHall(width, height);
    int side = height * 6 / 10;
    BitMatrix code = code(text, side);
    int left = (width - side) / 2;
    int top = (height - side) / 2;
    Graphics2D pen = image.createGraphics();
    pen.setColor(new Color(0x20242A));
    pen.fillRoundRect(left - 12, top - side / 5, side + 24, side + side * 2 / 5, 30, 30);
    pen.dispose();
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        image.setRGB(left + x, top + y, code.get(x, y) ? 0x101010 : 0xF8F8F8);
      }
    }
    return new Frame(width, height, image.getRGB(0, 0, width, height, null, 0, width));
  }

  private static BitMatrix code(String text, int side) {
    try {
      return new QRCodeWriter()
          .encode(
              text,
              BarcodeFormat.QR_CODE,
              side,
              side,
              Map.of(EncodeHintType.CHARACTER_SET, "UTF-8", EncodeHintType.MARGIN, 4));
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException(
          "no QR code holds these " + text.length() + " characters", tooLong);
    }
  }
}
