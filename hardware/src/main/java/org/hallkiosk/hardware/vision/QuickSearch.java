package org.hallkiosk.hardware.vision;

import com.google.zxing.Binarizer;
import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.DetectorResult;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.detector.Detector;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// ZXing's search: under a millisecond where a code is shown well, and blind where it is not.
final class QuickSearch {

  private final SymbolDecoder decoder;

  QuickSearch(SymbolDecoder decoder) {
    this.decoder = decoder;
  }

  /// One threshold for the whole picture.
  Optional<Reading> even(GreyPlane plane) {
    return look(new GlobalHistogramBinarizer(source(plane)));
  }

  /// Thresholds that follow the light.
  Optional<Reading> uneven(GreyPlane plane) {
    return look(new HybridBinarizer(source(plane)));
  }

  private static LuminanceSource source(GreyPlane plane) {
    int width = plane.width();
    int height = plane.height();
    return new PlanarYUVLuminanceSource(plane.luma(), width, height, 0, 0, width, height, false);
  }

  private Optional<Reading> look(Binarizer binarizer) {
    try {
      DetectorResult found = new Detector(binarizer.getBlackMatrix()).detect();
      return decoder
          .text(found.getBits())
          .map(text -> new Reading(text, around(found.getPoints()), marks(found.getPoints())));
    } catch (ReaderException | RuntimeException none) {
      return Optional.empty();
    }
  }

  /// From the middles of the three corner marks, with room for the fourth corner and the rest of
  /// the marks.
  private static Box around(ResultPoint[] points) {
    ResultPoint down = points[0];
    ResultPoint corner = points[1];
    ResultPoint right = points[2];
    float fourthX = down.getX() + right.getX() - corner.getX();
    float fourthY = down.getY() + right.getY() - corner.getY();
    float left = least(down.getX(), corner.getX(), right.getX(), fourthX);
    float top = least(down.getY(), corner.getY(), right.getY(), fourthY);
    float width = -least(-down.getX(), -corner.getX(), -right.getX(), -fourthX) - left;
    float height = -least(-down.getY(), -corner.getY(), -right.getY(), -fourthY) - top;
    float room = Math.max(width, height) * 0.35f;
    return new Box(
        (int) (left - room),
        (int) (top - room),
        (int) (width + 2 * room),
        (int) (height + 2 * room));
  }

  private static List<Spot> marks(ResultPoint[] points) {
    return Stream.of(points).limit(3).map(point -> new Spot(point.getX(), point.getY())).toList();
  }

  private static float least(float a, float b, float c, float d) {
    return Math.min(Math.min(a, b), Math.min(c, d));
  }
}
