package org.hallkiosk.hardware.vision;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.opencv.core.Mat;
import org.opencv.core.MatOfRect;
import org.opencv.core.Rect;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.opencv.objdetect.CascadeClassifier;

/// Finds faces from a seventh of the frame's height on: who stands further away is not the citizen.
final class FaceSearch {

  private static final double STEP = 1.1;
  private static final int NEIGHBOURS = 4;
  private static final double SMALLEST_SHARE = 1.0 / 7;

  /// Larger frames are looked at in this width: it finds the same faces in a fraction of the time.
  private static final double LOOK_WIDTH = 640;

  private final CascadeClassifier cascade;
  private final EyeSearch eyes;

  FaceSearch(CascadeClassifier cascade, EyeSearch eyes) {
    this.cascade = cascade;
    this.eyes = eyes;
  }

  Optional<Eyes> eyes(Mat grey, Box face) {
    return eyes.in(grey, face);
  }

  List<Box> faces(Mat grey) {
    double scale = Math.max(1, grey.cols() / LOOK_WIDTH);
    Mat small = new Mat();
    MatOfRect found = new MatOfRect();
    try {
      Imgproc.resize(
          grey,
          small,
          new Size(grey.cols() / scale, grey.rows() / scale),
          0,
          0,
          Imgproc.INTER_AREA);
      double smallest = small.rows() * SMALLEST_SHARE;
      cascade.detectMultiScale(
          small, found, STEP, NEIGHBOURS, 0, new Size(smallest, smallest), new Size());
      return Arrays.stream(found.toArray()).map(rect -> box(rect, scale, grey)).toList();
    } finally {
      small.release();
      found.release();
    }
  }

  private static Box box(Rect rect, double scale, Mat grey) {
    int x = (int) (rect.x * scale);
    int y = (int) (rect.y * scale);
    return new Box(
        x,
        y,
        Math.min((int) (rect.width * scale), grey.cols() - x),
        Math.min((int) (rect.height * scale), grey.rows() - y));
  }
}
