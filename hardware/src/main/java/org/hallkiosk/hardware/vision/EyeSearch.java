package org.hallkiosk.hardware.vision;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.opencv.core.Mat;
import org.opencv.core.MatOfRect;
import org.opencv.core.Rect;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.opencv.objdetect.CascadeClassifier;

/// Finds both eyes in the upper part of a face.
final class EyeSearch {

  private static final double STEP = 1.05;
  private static final int NEIGHBOURS = 3;

  /// Below it are nostrils and mouth, which look like eyes to a cascade.
  private static final double UPPER_PART = 0.6;

  /// The face is looked at in this width: in smaller ones the cascade is blind.
  private static final double LOOK_WIDTH = 240;

  private static final double SMALLEST_EYE = 0.12;
  private static final double LARGEST_EYE = 0.4;

  private final CascadeClassifier cascade;

  EyeSearch(CascadeClassifier cascade) {
    this.cascade = cascade;
  }

  Optional<Eyes> in(Mat grey, Box face) {
    Mat upper =
        grey.submat(new Rect(face.x(), face.y(), face.width(), (int) (face.height() * UPPER_PART)));
    Mat look = new Mat();
    MatOfRect found = new MatOfRect();
    try {
      double scale = LOOK_WIDTH / face.width();
      Imgproc.resize(upper, look, new Size(LOOK_WIDTH, upper.rows() * scale));
      cascade.detectMultiScale(
          look,
          found,
          STEP,
          NEIGHBOURS,
          0,
          new Size(LOOK_WIDTH * SMALLEST_EYE, LOOK_WIDTH * SMALLEST_EYE),
          new Size(LOOK_WIDTH * LARGEST_EYE, LOOK_WIDTH * LARGEST_EYE));
      return pair(Arrays.asList(found.toArray()), scale, face);
    } finally {
      upper.release();
      look.release();
      found.release();
    }
  }

  private static Optional<Eyes> pair(List<Rect> found, double scale, Box face) {
    Optional<Spot> left = half(found, scale, face, true);
    Optional<Spot> right = half(found, scale, face, false);
    return left.flatMap(one -> right.map(other -> new Eyes(one, other)));
  }

  /// The largest find of one half of the face.
  private static Optional<Spot> half(List<Rect> found, double scale, Box face, boolean left) {
    return found.stream()
        .filter(rect -> rect.x + rect.width / 2.0 < LOOK_WIDTH / 2 == left)
        .max(Comparator.comparingInt(rect -> rect.width))
        .map(
            rect ->
                new Spot(
                    face.x() + (rect.x + rect.width / 2.0) / scale,
                    face.y() + (rect.y + rect.height / 2.0) / scale));
  }
}
