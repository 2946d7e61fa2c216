package org.hallkiosk.hardware.vision;

import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.image.Frame;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;

/// Pictures from a folder of the technician's: JPEG, PNG, WebP, BMP. Not for what a wire brings.
public final class PictureFile {

  private static final int MOST_BYTES = 32 * 1024 * 1024;
  private static final long MOST_PIXELS = 64_000_000;
  private static final int DEPTH_16_TO_8 = 257;

  private PictureFile() {}

  /// What is transparent becomes white paper.
  ///
  /// @return empty when it is no picture, is damaged, or is larger than 32 MB or 64 million pixels
  public static Optional<Frame> decode(byte[] bytes) {
    if (bytes.length == 0 || bytes.length > MOST_BYTES) {
      return Optional.empty();
    }
    NativeVision.load();
    MatOfByte source = new MatOfByte(bytes);
    Mat picture = Imgcodecs.imdecode(source, Imgcodecs.IMREAD_UNCHANGED);
    try {
      boolean fits = !picture.empty() && (long) picture.rows() * picture.cols() <= MOST_PIXELS;
      return fits ? Optional.of(frame(picture)) : Optional.empty();
    } finally {
      source.release();
      picture.release();
    }
  }

  private static Frame frame(Mat picture) {
    Mat shallow = new Mat();
    Mat colour = new Mat();
    try {
      boolean deep = picture.depth() == CvType.CV_16U;
      picture.convertTo(shallow, CvType.CV_8U, deep ? 1.0 / DEPTH_16_TO_8 : 1);
      switch (shallow.channels()) {
        case 1 -> Imgproc.cvtColor(shallow, colour, Imgproc.COLOR_GRAY2BGRA);
        case 3 -> Imgproc.cvtColor(shallow, colour, Imgproc.COLOR_BGR2BGRA);
        default -> shallow.copyTo(colour);
      }
      byte[] bytes = new byte[colour.rows() * colour.cols() * Pixels.BYTES];
      colour.get(0, 0, bytes);
      Pixels.layOnWhite(bytes);
      return new Frame(colour.cols(), colour.rows(), Pixels.argb(bytes));
    } finally {
      Stream.of(shallow, colour).forEach(Mat::release);
    }
  }
}
