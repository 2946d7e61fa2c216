package org.hallkiosk.hardware.vision;

import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/// Several guesses at what is page (white) and what is table (black): by brightness, and by the
/// edges, which a shadow across the page leaves standing.
final class PageMasks {

  private static final int CLOSE = 7;
  private static final double[] SHARES_OF_OTSU = {1.0, 0.75, 1.2};
  private static final double[] EDGE_LEVELS = {20, 50};

  private PageMasks() {}

  /// @return the caller releases them
  static List<Mat> of(Mat grey) {
    Mat smooth = new Mat();
    try {
      Imgproc.GaussianBlur(grey, smooth, new Size(5, 5), 0);
      List<Mat> masks = new ArrayList<>(byBrightness(smooth));
      for (double level : EDGE_LEVELS) {
        masks.add(byEdges(smooth, level));
      }
      return masks;
    } finally {
      smooth.release();
    }
  }

  private static List<Mat> byBrightness(Mat smooth) {
    Mat first = new Mat();
    double otsu = Imgproc.threshold(smooth, first, 0, 255, Imgproc.THRESH_OTSU);
    first.release();
    List<Mat> masks = new ArrayList<>();
    for (double share : SHARES_OF_OTSU) {
      Mat mask = new Mat();
      Imgproc.threshold(smooth, mask, otsu * share, 255, Imgproc.THRESH_BINARY);
      masks.add(closed(mask));
    }
    return masks;
  }

  /// Print at the page's edge must not open the outline.
  private static Mat closed(Mat mask) {
    Mat brush = Mat.ones(CLOSE, CLOSE, mask.type());
    Imgproc.morphologyEx(mask, mask, Imgproc.MORPH_CLOSE, brush);
    brush.release();
    return mask;
  }

  /// The edges are drawn thick and the areas between them are the candidates.
  private static Mat byEdges(Mat smooth, double level) {
    Mat edges = new Mat();
    Mat brush = Mat.ones(3, 3, smooth.type());
    Imgproc.Canny(smooth, edges, level, level * 3);
    Imgproc.dilate(edges, edges, brush);
    Imgproc.rectangle(
        edges, new Point(0, 0), new Point(edges.cols() - 1, edges.rows() - 1), new Scalar(255));
    brush.release();
    return edges;
  }
}
