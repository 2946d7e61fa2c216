package org.hallkiosk.hardware.vision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.opencv.core.Mat;
import org.opencv.core.MatOfInt;
import org.opencv.core.MatOfPoint;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Point;
import org.opencv.imgproc.Imgproc;

/// The outlines of a mask that are nearly quadrilaterals.
final class PageOutlines {

  private static final double SMALLEST_SHARE = 1.0 / 12;
  private static final double LARGEST_SHARE = 0.985;
  private static final double[] TOLERANCES = {0.02, 0.03, 0.05, 0.08};

  private PageOutlines() {}

  static List<PageCorners> in(Mat mask) {
    List<MatOfPoint> outlines = new ArrayList<>();
    Mat order = new Mat();
    Imgproc.findContours(mask, outlines, order, Imgproc.RETR_LIST, Imgproc.CHAIN_APPROX_SIMPLE);
    try {
      double pixels = (double) mask.rows() * mask.cols();
      return outlines.stream().flatMap(outline -> quad(outline, pixels).stream()).toList();
    } finally {
      order.release();
      outlines.forEach(Mat::release);
    }
  }

  private static Optional<PageCorners> quad(MatOfPoint outline, double pixels) {
    if (Imgproc.boundingRect(outline).area() < pixels * SMALLEST_SHARE) {
      return Optional.empty();
    }
    MatOfPoint2f hull = hull(outline);
    try {
      double area = Imgproc.contourArea(hull);
      if (area < pixels * SMALLEST_SHARE || area > pixels * LARGEST_SHARE) {
        return Optional.empty();
      }
      return fourCorners(hull);
    } finally {
      hull.release();
    }
  }

  /// Text and a thumb at the edge dent the outline; the hull does not care.
  private static MatOfPoint2f hull(MatOfPoint outline) {
    MatOfInt indices = new MatOfInt();
    Imgproc.convexHull(outline, indices);
    Point[] points = outline.toArray();
    Point[] hull = Arrays.stream(indices.toArray()).mapToObj(i -> points[i]).toArray(Point[]::new);
    indices.release();
    return new MatOfPoint2f(hull);
  }

  private static Optional<PageCorners> fourCorners(MatOfPoint2f hull) {
    double length = Imgproc.arcLength(hull, true);
    MatOfPoint2f simple = new MatOfPoint2f();
    try {
      for (double tolerance : TOLERANCES) {
        Imgproc.approxPolyDP(hull, simple, tolerance * length, true);
        if (simple.rows() == 4) {
          return Optional.of(
              PageCorners.of(
                  Arrays.stream(simple.toArray()).map(p -> new Spot(p.x, p.y)).toList()));
        }
      }
      return Optional.empty();
    } finally {
      simple.release();
    }
  }
}
