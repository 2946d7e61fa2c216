package org.hallkiosk.hardware.simulator.escpos;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// The basket under the knife: a folder where each slip lies as a picture.
final class SlipFolder {

  private final Path folder;

  SlipFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /// @return the absolute path, `slip-<number>.png`
  Path lay(int number, BufferedImage image) {
    Path file = folder.resolve("slip-" + number + ".png");
    try {
      Files.createDirectories(folder);
      ImageIO.write(image, "png", file.toFile());
      return file;
    } catch (IOException failure) {
      throw new UncheckedIOException("the slip cannot be laid at " + file, failure);
    }
  }
}
