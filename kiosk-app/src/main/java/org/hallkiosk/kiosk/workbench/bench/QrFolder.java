package org.hallkiosk.kiosk.workbench.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.image.Frame;
import org.hallkiosk.hardware.vision.PictureFile;
import org.hallkiosk.kiosk.CannotStart;

/// A folder, and those in it, of pictures with their expected text in `.txt` beside them.
final class QrFolder {

  private static final List<String> PICTURES = List.of(".png", ".jpg", ".jpeg", ".webp", ".bmp");

  private QrFolder() {}

  static List<QrSample> read(Path folder) throws CannotStart {
    List<QrSample> samples = new ArrayList<>();
    for (Path picture : pictures(folder)) {
      samples.add(sample(picture));
    }
    if (samples.isEmpty()) {
      throw new CannotStart(
          "There is no picture in " + folder + "; it takes PNG, JPEG, WebP and BMP files.");
    }
    return samples;
  }

  private static List<Path> pictures(Path folder) throws CannotStart {
    if (!Files.isDirectory(folder)) {
      throw new CannotStart(
          "There is no folder " + folder + "; --images takes a folder of pictures.");
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(QrFolder::isPicture).sorted().toList();
    } catch (IOException | java.io.UncheckedIOException unreadable) {
      throw unreadable(folder);
    }
  }

  private static boolean isPicture(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return PICTURES.stream().anyMatch(name::endsWith);
  }

  private static QrSample sample(Path picture) throws CannotStart {
    String name = picture.getFileName().toString();
    Path text = picture.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".txt");
    try {
      Optional<Frame> frame = PictureFile.decode(Files.readAllBytes(picture));
      if (frame.isEmpty()) {
        throw new CannotStart(
            picture + " is no picture, is damaged or is too large; take it away.");
      }
      return new QrSample(
          frame.get(), Files.exists(text) ? Optional.of(Files.readString(text)) : Optional.empty());
    } catch (IOException unreadable) {
      throw unreadable(picture);
    }
  }

  private static CannotStart unreadable(Path path) {
    return new CannotStart(path + " cannot be read; check its permissions and that it is UTF-8.");
  }
}
