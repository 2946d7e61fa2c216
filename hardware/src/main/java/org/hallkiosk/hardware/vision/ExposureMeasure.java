package org.hallkiosk.hardware.vision;

import java.util.List;
import org.opencv.core.Mat;
import org.opencv.core.MatOfFloat;
import org.opencv.core.MatOfInt;
import org.opencv.imgproc.Imgproc;

/// Reads an exposure off the histogram.
final class ExposureMeasure {

  private static final int LEVELS = 256;
  private static final int DARK = 5;
  private static final int BRIGHT = 250;

  private ExposureMeasure() {}

  static Exposure of(Mat grey) {
    float[] counts = histogram(grey);
    double pixels = (double) grey.rows() * grey.cols();
    double sum = 0;
    double squares = 0;
    double dark = 0;
    double bright = 0;
    for (int level = 0; level < LEVELS; level++) {
      sum += counts[level] * level;
      squares += counts[level] * level * level;
      dark += level <= DARK ? counts[level] : 0;
      bright += level >= BRIGHT ? counts[level] : 0;
    }
    double mean = sum / pixels;
    double spread = Math.sqrt(Math.max(0, squares / pixels - mean * mean));
    return new Exposure(mean, spread, dark / pixels, bright / pixels);
  }

  private static float[] histogram(Mat grey) {
    Mat counted = new Mat();
    Mat noMask = new Mat();
    MatOfInt channel = new MatOfInt(0);
    MatOfInt levels = new MatOfInt(LEVELS);
    MatOfFloat range = new MatOfFloat(0, LEVELS);
    try {
      Imgproc.calcHist(List.of(grey), channel, noMask, counted, levels, range);
      float[] counts = new float[LEVELS];
      counted.get(0, 0, counts);
      return counts;
    } finally {
      List.of(counted, noMask, channel, levels, range).forEach(Mat::release);
    }
  }
}
