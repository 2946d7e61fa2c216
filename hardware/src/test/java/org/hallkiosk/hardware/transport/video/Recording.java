package org.hallkiosk.hardware.transport.video;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nu.pattern.OpenCV;
import org.hallkiosk.hardware.image.Frame;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.videoio.VideoWriter;
import org.opencv.videoio.Videoio;

/// A real MJPEG file in place of a camera. Renaming it away is pulling the plug: it is noticed when
/// what was opened has played to its end.
public final class Recording {
  private static final int WIDTH = 320;
  private static final int HEIGHT = 240;
  private static final int RATE = 15;

  private final Path file;

  private Recording(Path file) {
    this.file = file;
  }

  /// Frames that change from one to the next.
  public static Recording of(Path folder, int frames) {
    OpenCV.loadLocally();
    List<Mat> shades = new ArrayList<>();
    for (int i = 0; i < frames; i++) {
      shades.add(new Mat(HEIGHT, WIDTH, CvType.CV_8UC3, new Scalar(40, 60, 20 + i * 5 % 200)));
    }
    return written(folder, shades);
  }

  /// The same scene in every frame.
  public static Recording of(Path folder, Frame scene, int frames) {
    OpenCV.loadLocally();
    Mat mat = new Mat(scene.height(), scene.width(), CvType.CV_8UC3);
    byte[] bytes = new byte[scene.argb().length * 3];
    for (int i = 0; i < scene.argb().length; i++) {
      bytes[3 * i] = (byte) scene.argb()[i];
      bytes[3 * i + 1] = (byte) (scene.argb()[i] >> 8);
      bytes[3 * i + 2] = (byte) (scene.argb()[i] >> 16);
    }
    mat.put(0, 0, bytes);
    return written(folder, Collections.nCopies(frames, mat));
  }

  private static Recording written(Path folder, List<Mat> frames) {
    Path file = folder.resolve("camera.avi");
    VideoWriter writer =
        new VideoWriter(
            file.toString(),
            Videoio.CAP_OPENCV_MJPEG,
            VideoWriter.fourcc('M', 'J', 'P', 'G'),
            RATE,
            frames.getFirst().size());
    frames.forEach(writer::write);
    writer.release();
    frames.forEach(Mat::release);
    return new Recording(file);
  }

  public VideoLinkOpener opener() {
    return new CaptureOpener(VideoAddress.of("video:" + file).orElseThrow());
  }

  public void unplug() {
    move(file, away());
  }

  public void plugIn() {
    move(away(), file);
  }

  private Path away() {
    return file.resolveSibling("away");
  }

  private static void move(Path from, Path to) {
    try {
      Files.move(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
