package org.hallkiosk.hardware.vision;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.image.Frame;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.objdetect.CascadeClassifier;

/// Measures portraits: about 40 ms a frame of 1280x720. One meter belongs to one thread.
public final class PhotoMeter {

  private static final String FACE = "haarcascades/haarcascade_frontalface_alt2.xml";
  private static final String EYE = "haarcascades/haarcascade_eye_tree_eyeglasses.xml";

  private final FaceSearch search;

  private PhotoMeter(FaceSearch search) {
    this.search = search;
  }

  /// @param cascades the folder of trained descriptions, as Debian's `opencv-data` has it:
  ///   `/usr/share/opencv4`
  public static PhotoMeterOpening open(Path cascades) {
    NativeVision.load();
    Optional<CascadeClassifier> face = cascade(cascades.resolve(FACE));
    Optional<CascadeClassifier> eye = cascade(cascades.resolve(EYE));
    if (face.isEmpty() || eye.isEmpty()) {
      return new PhotoMeterOpening.Missing(
          "There is no face description in "
              + cascades
              + ", so photos cannot be measured; install the Debian package opencv-data.");
    }
    return new PhotoMeterOpening.Ready(
        new PhotoMeter(new FaceSearch(face.get(), new EyeSearch(eye.get()))));
  }

  private static Optional<CascadeClassifier> cascade(Path file) {
    if (!Files.isReadable(file)) {
      return Optional.empty();
    }
    CascadeClassifier cascade = new CascadeClassifier(file.toString());
    return cascade.empty() ? Optional.empty() : Optional.of(cascade);
  }

  /// Never throws, whatever the frame shows.
  public PhotoFigures measure(Frame frame) {
    Mat grey = NativeVision.grey(frame);
    try {
      List<FaceFigures> faces = faces(grey);
      Optional<Background> background =
          faces.stream().findFirst().flatMap(face -> BackgroundMeasure.behind(face.box(), frame));
      return new PhotoFigures(faces, Sharpness.of(grey), ExposureMeasure.of(grey), background);
    } finally {
      grey.release();
    }
  }

  private List<FaceFigures> faces(Mat grey) {
    return search.faces(grey).stream()
        .sorted(Comparator.comparingInt((Box box) -> box.width() * box.height()).reversed())
        .flatMap(box -> Stream.of(figures(grey, box)))
        .toList();
  }

  private FaceFigures figures(Mat grey, Box box) {
    Mat face = grey.submat(new Rect(box.x(), box.y(), box.width(), box.height()));
    try {
      Spot centre = box.centre();
      return new FaceFigures(
          box,
          search.eyes(grey, box),
          (double) box.height() / grey.rows(),
          centre.x() / grey.cols() - 0.5,
          centre.y() / grey.rows() - 0.5,
          Sharpness.ofFace(face),
          ExposureMeasure.of(face));
    } finally {
      face.release();
    }
  }
}
