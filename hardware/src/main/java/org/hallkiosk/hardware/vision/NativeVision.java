package org.hallkiosk.hardware.vision;

import nu.pattern.OpenCV;
import org.hallkiosk.hardware.image.Frame;
import org.opencv.core.CvType;
import org.opencv.core.Mat;

/// The native half of OpenCV: loaded once, at the first use (about 0.4 s).
final class NativeVision {

  static {
    OpenCV.loadLocally();
  }

  private NativeVision() {}

  /// Before any other class of OpenCV is touched.
  static void load() {
    // the static part above did it
  }

  /// @return brightness, one byte a pixel; the caller releases it
  static Mat grey(Frame frame) {
    return grey(GreyPlane.of(frame));
  }

  /// @return the same, of the same bytes
  static Mat grey(GreyPlane plane) {
    Mat mat = new Mat(plane.height(), plane.width(), CvType.CV_8UC1);
    mat.put(0, 0, plane.luma());
    return mat;
  }
}
