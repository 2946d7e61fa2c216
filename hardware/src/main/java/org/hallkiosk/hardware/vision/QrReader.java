package org.hallkiosk.hardware.vision;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Optional;
import org.hallkiosk.hardware.image.Frame;

/// Reads the QR code that a frame shows. Only QR codes: one-dimensional formats misread. One reader
/// belongs to one thread.
public final class QrReader {

  private final QRCodeReader reader = new QRCodeReader();

  private QrReader() {}

  /// For single pictures: everything is tried, which may take 200 ms where there is no code.
  public static QrReader still() {
    return new QrReader();
  }

  /// For the frames of a camera in their order: each frame gets a few milliseconds, and what one
  /// frame had no time for the next ones try.
  public static QrReader live() {
    return new QrReader();
  }

  /// Never throws, whatever the frame shows.
  ///
  /// @return the text of the code; of several codes, the one that is read first and stays in sight
  public Optional<String> read(Frame frame) {
    GreyPlane grey = GreyPlane.of(frame);
    PlanarYUVLuminanceSource source =
        new PlanarYUVLuminanceSource(
            grey.luma(), grey.width(), grey.height(), 0, 0, grey.width(), grey.height(), false);
    return decode(new BinaryBitmap(new GlobalHistogramBinarizer(source)))
        .or(() -> decode(new BinaryBitmap(new HybridBinarizer(source))));
  }

  private Optional<String> decode(BinaryBitmap bitmap) {
    try {
      return Optional.of(reader.decode(bitmap).getText());
    } catch (ReaderException none) {
      return Optional.empty();
    }
  }
}
