package org.hallkiosk.kiosk.ui.kit;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

/// A text as a QR code (ISO/IEC 18004), to be read by a phone at arm's length: black on white
/// whatever the brand's colours, level M, with the four light modules around it.
public final class QrCode extends StackPane {

  private static final int QUIET = 4;

  /// The most bytes that a code of level M takes.
  private static final int MOST = 2_331;

  private QrCode(ByteMatrix modules, double side) {
    int all = modules.getWidth() + 2 * QUIET;
    int each = Math.max(1, (int) (side / all));
    ImageView picture = new ImageView(picture(modules, each));
    picture.setId("qr-code");
    getChildren().add(picture);
    getStyleClass().add("qr-code");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  /// Empty when no code can hold the text.
  ///
  /// @param side in pixels, at most
  public static Optional<QrCode> of(String text, double side) {
    if (text.isEmpty() || text.length() > MOST) {
      return Optional.empty();
    }
    try {
      Map<EncodeHintType, String> utf8 = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
      ByteMatrix modules = Encoder.encode(text, ErrorCorrectionLevel.M, utf8).getMatrix();
      return Optional.of(new QrCode(modules, side));
    } catch (WriterException tooLong) {
      return Optional.empty();
    }
  }

  private static WritableImage picture(ByteMatrix modules, int each) {
    int side = (modules.getWidth() + 2 * QUIET) * each;
    WritableImage picture = new WritableImage(side, side);
    PixelWriter pen = picture.getPixelWriter();
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        pen.setColor(x, y, dark(modules, x / each - QUIET, y / each - QUIET));
      }
    }
    return picture;
  }

  private static Color dark(ByteMatrix modules, int x, int y) {
    boolean inside = x >= 0 && y >= 0 && x < modules.getWidth() && y < modules.getHeight();
    return inside && modules.get(x, y) == 1 ? Color.BLACK : Color.WHITE;
  }
}
