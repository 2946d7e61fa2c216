package org.hallkiosk.hardware.transport.video;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nu.pattern.OpenCV;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
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
    Path file = folder.resolve("camera.avi");
    VideoWriter writer =
        new VideoWriter(
            file.toString(),
            Videoio.CAP_OPENCV_MJPEG,
            VideoWriter.fourcc('M', 'J', 'P', 'G'),
            RATE,
            new Size(WIDTH, HEIGHT));
    for (int i = 0; i < frames; i++) {
      Mat frame = new Mat(HEIGHT, WIDTH, CvType.CV_8UC3, new Scalar(40, 60, 20 + i * 5 % 200));
      writer.write(frame);
      frame.release();
    }
    writer.release();
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
