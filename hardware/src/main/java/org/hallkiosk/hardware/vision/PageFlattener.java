package org.hallkiosk.hardware.vision;

import java.util.stream.Stream;
import org.hallkiosk.hardware.image.Frame;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Point;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/// Turns the picture of a page that lies askew into the page itself.
public final class PageFlattener {

  private static final double MM_PER_INCH = 25.4;
  private static final int HIGHEST_DPI = 600;

  private PageFlattener() {}

  /// Lies the page with its long edge across, the result is landscape. About 30 ms for A4 at 200
  /// dpi.
  ///
  /// @param size of the page in truth, since a camera cannot know it
  /// @param dpi 1 to 600 pixels of the result per inch of the page
  public static Frame flatten(Frame frame, PageQuad quad, PageSize size, int dpi) {
    if (dpi < 1 || dpi > HIGHEST_DPI) {
      throw new IllegalArgumentException("no page is flattened to " + dpi + " dpi");
    }
    int shorter = pixels(size.shortMm(), dpi);
    int longer = pixels(size.longMm(), dpi);
    return quad.isLandscape()
        ? flatten(frame, quad, longer, shorter)
        : flatten(frame, quad, shorter, longer);
  }

  private static int pixels(double mm, int dpi) {
    return (int) Math.max(1, Math.round(mm / MM_PER_INCH * dpi));
  }

  private static Frame flatten(Frame frame, PageQuad quad, int width, int height) {
    NativeVision.load();
    Mat source = new Mat(frame.height(), frame.width(), CvType.CV_8UC4);
    Mat flat = new Mat();
    Mat transform = transform(quad, width, height);
    try {
      source.put(0, 0, Pixels.bytes(frame.argb()));
      Imgproc.warpPerspective(
          source, flat, transform, new Size(width, height), Imgproc.INTER_CUBIC);
      byte[] bytes = new byte[width * height * Pixels.BYTES];
      flat.get(0, 0, bytes);
      return new Frame(width, height, Pixels.argb(bytes));
    } finally {
      Stream.of(source, flat, transform).forEach(Mat::release);
    }
  }

  private static Mat transform(PageQuad quad, int width, int height) {
    MatOfPoint2f from =
        new MatOfPoint2f(
            point(quad.topLeft()),
            point(quad.topRight()),
            point(quad.bottomRight()),
            point(quad.bottomLeft()));
    MatOfPoint2f to =
        new MatOfPoint2f(
            new Point(-0.5, -0.5),
            new Point(width - 0.5, -0.5),
            new Point(width - 0.5, height - 0.5),
            new Point(-0.5, height - 0.5));
    try {
      return Imgproc.getPerspectiveTransform(from, to);
    } finally {
      from.release();
      to.release();
    }
  }

  private static Point point(Spot spot) {
    return new Point(spot.x(), spot.y());
  }
}
