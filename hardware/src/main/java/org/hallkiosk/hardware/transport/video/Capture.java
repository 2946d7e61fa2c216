package org.hallkiosk.hardware.transport.video;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nu.pattern.OpenCV;
import org.hallkiosk.hardware.image.Picture;
import org.opencv.core.CvException;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfInt;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.videoio.VideoCapture;
import org.opencv.videoio.VideoWriter;
import org.opencv.videoio.Videoio;

/// OpenCV's reader of one camera. Everything here belongs to one thread.
final class Capture implements AutoCloseable {

  private static final int QUALITY = 95;
  private static final int MJPG = VideoWriter.fourcc('M', 'J', 'P', 'G');

  private final VideoAddress address;
  private final VideoCapture capture;
  private final Pace pace;
  private final Mat mat = new Mat();

  private Capture(VideoAddress address, VideoCapture capture, Pace pace) {
    this.address = address;
    this.capture = capture;
    this.pace = pace;
  }

  /// @throws IOException when nothing opens there; the message names the address
  static Capture open(VideoAddress address) throws IOException {
    load();
    VideoCapture capture = new VideoCapture();
    Optional<Integer> index = deviceIndex(address);
    boolean opened =
        index.isPresent()
            ? capture.open(index.get(), Videoio.CAP_V4L2)
            : capture.open(address.path().toString(), recording(address));
    if (!opened) {
      capture.release();
      throw new IOException(
          "the camera at " + address + " does not open: it is missing, or another program uses it");
    }
    return index.isPresent()
        ? camera(address, capture)
        : new Capture(address, capture, Pace.of(capture.get(Videoio.CAP_PROP_FPS)));
  }

  private static void load() throws IOException {
    try {
      OpenCV.loadLocally();
    } catch (LinkageError | RuntimeException missing) {
      throw new IOException("OpenCV does not load on this machine: no camera works", missing);
    }
  }

  private static Optional<Integer> deviceIndex(VideoAddress address) throws IOException {
    if (!address.isDevice() || Files.notExists(address.path())) {
      return Optional.empty();
    }
    Path real = address.path().toRealPath();
    Optional<Integer> index = VideoAddress.index(real);
    if (index.isEmpty()) {
      throw new IOException(address + " is not a video device");
    }
    return index;
  }

  private static int recording(VideoAddress address) {
    return address.path().toString().endsWith(".avi")
        ? Videoio.CAP_OPENCV_MJPEG
        : Videoio.CAP_IMAGES;
  }

  /// The camera's own JPEGs where it has them; else OpenCV's pixels. A buffer of one frame would
  /// halve the rate of many cameras: the queue stays short since somebody always reads.
  private static Capture camera(VideoAddress address, VideoCapture capture) {
    capture.set(Videoio.CAP_PROP_FOURCC, MJPG);
    capture.set(Videoio.CAP_PROP_FRAME_WIDTH, address.width());
    capture.set(Videoio.CAP_PROP_FRAME_HEIGHT, address.height());
    boolean jpegs = (int) capture.get(Videoio.CAP_PROP_FOURCC) == MJPG;
    capture.set(Videoio.CAP_PROP_CONVERT_RGB, jpegs ? 0 : 1);
    return new Capture(address, capture, Pace.NONE);
  }

  /// The next frame. An unplugged camera shows only as a read that fails: OpenCV goes on saying
  /// that it is open. Blocks up to 10 s with a camera that falls silent.
  Picture next() throws IOException {
    pace.await();
    try {
      if (!capture.read(mat) || mat.empty()) {
        throw new IOException("the camera at " + address + " sends no more frames");
      }
      return mat.channels() == 1 && mat.rows() == 1 ? asItCame() : encoded();
    } catch (CvException broken) {
      throw new IOException("the camera at " + address + " sends broken frames", broken);
    }
  }

  private Picture asItCame() {
    byte[] bytes = new byte[mat.cols()];
    mat.get(0, 0, bytes);
    return new Picture(Picture.JPEG, HuffmanTables.completed(bytes));
  }

  private Picture encoded() throws IOException {
    MatOfByte bytes = new MatOfByte();
    MatOfInt how = new MatOfInt(Imgcodecs.IMWRITE_JPEG_QUALITY, QUALITY);
    try {
      if (mat.depth() != CvType.CV_8U || !Imgcodecs.imencode(".jpg", mat, bytes, how)) {
        throw new IOException("the camera at " + address + " sends frames of an unknown kind");
      }
      return new Picture(Picture.JPEG, bytes.toArray());
    } finally {
      bytes.release();
      how.release();
    }
  }

  @Override
  public void close() {
    mat.release();
    capture.release();
  }
}
