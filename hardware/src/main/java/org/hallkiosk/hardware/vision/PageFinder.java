package org.hallkiosk.hardware.vision;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.image.Frame;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/// Finds the page under an overhead camera: a bright quadrilateral on something darker, from a
/// twelfth of the frame on. About 15 ms; any thread.
public final class PageFinder {

  /// The page is searched in this width and its edges then measured in the whole frame.
  private static final double LOOK_WIDTH = 640;

  /// So many pixels of the small picture a corner may be off.
  private static final double OFF = 4;

  private PageFinder() {}

  /// Never throws, whatever the frame shows. Empty when nothing in it has four straight edges with
  /// something darker beyond them.
  public static Optional<PageQuad> find(Frame frame) {
    NativeVision.load();
    GreyPlane plane = GreyPlane.of(frame);
    Mat grey = NativeVision.grey(plane);
    Mat small = new Mat();
    try {
      double scale = Math.max(1, grey.cols() / LOOK_WIDTH);
      Size size = new Size(Math.ceil(grey.cols() / scale), Math.ceil(grey.rows() / scale));
      Imgproc.resize(grey, small, size, 0, 0, Imgproc.INTER_AREA);
      return best(small)
          .map(corners -> corners.scaled(scale))
          .map(corners -> new PageRefinement(plane).refined(corners, OFF * scale + OFF))
          .map(corners -> corners.quad(frame));
    } finally {
      grey.release();
      small.release();
    }
  }

  private static Optional<PageCorners> best(Mat small) {
    List<Mat> masks = PageMasks.of(small);
    try {
      return masks.stream()
          .flatMap(mask -> quads(mask, small))
          .max(Comparator.comparingDouble(ScoredPage::score))
          .map(ScoredPage::corners);
    } finally {
      masks.forEach(Mat::release);
    }
  }

  private static Stream<ScoredPage> quads(Mat mask, Mat small) {
    return PageOutlines.in(mask).stream()
        .flatMap(corners -> PageEdges.score(corners, small).stream())
        .toList()
        .stream();
  }
}
