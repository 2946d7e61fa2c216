package org.hallkiosk.hardware.vision;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfDouble;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/// Variance of the Laplacian: how much fine detail there is.
final class Sharpness {

  /// Faces are compared in one width, or near ones would seem blurred.
  private static final double FACE_WIDTH = 200;

  private Sharpness() {}

  static double ofFace(Mat face) {
    Mat scaled = new Mat();
    try {
      Imgproc.resize(
          face,
          scaled,
          new Size(FACE_WIDTH, Math.max(1, FACE_WIDTH * face.rows() / face.cols())),
          0,
          0,
          Imgproc.INTER_AREA);
      return of(scaled);
    } finally {
      scaled.release();
    }
  }

  static double of(Mat grey) {
    Mat edges = new Mat();
    MatOfDouble mean = new MatOfDouble();
    MatOfDouble deviation = new MatOfDouble();
    try {
      Imgproc.Laplacian(grey, edges, CvType.CV_16S);
      Core.meanStdDev(edges, mean, deviation);
      double spread = deviation.toArray()[0];
      return spread * spread;
    } finally {
      edges.release();
      mean.release();
      deviation.release();
    }
  }
}
