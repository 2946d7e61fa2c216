package org.hallkiosk.kiosk.capture;

import org.hallkiosk.hardware.image.Frame;
import org.hallkiosk.hardware.image.JpegDecoder;
import org.hallkiosk.hardware.image.JpegDensity;
import org.hallkiosk.hardware.image.JpegEncoder;
import org.hallkiosk.hardware.image.Picture;

/// A scanned page on its way to the hall, in colour: black and white would lose red seals.
///
/// @param dpi its dots per inch
public record SmallPage(Picture picture, int dpi) {

  /// Where a scanner does not say how large its picture is.
  private static final int USUAL_DPI = 200;

  /// About 150 ms for A4. What cannot be decoded stays as it is.
  public static SmallPage of(Picture page, Thrift thrift) {
    int dpi = JpegDensity.dpi(page).orElse(USUAL_DPI);
    return JpegDecoder.decode(page)
        .map(frame -> encoded(frame, dpi, thrift))
        .orElseGet(() -> new SmallPage(page, dpi));
  }

  private static SmallPage encoded(Frame frame, int dpi, Thrift thrift) {
    int wanted = Math.min(dpi, thrift.dpi());
    Frame sized =
        wanted == dpi
            ? frame
            : Resampling.part(
                frame,
                new Cut(0, 0, frame.width(), frame.height()),
                Math.max(1, frame.width() * wanted / dpi),
                Math.max(1, frame.height() * wanted / dpi));
    return new SmallPage(JpegEncoder.encode(sized, true, wanted, thrift.quality()), wanted);
  }
}
