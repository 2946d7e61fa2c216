package org.hallkiosk.hardware.simulator.ipp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The output tray: a folder where each printed document lies as a file of its own.
final class PaperFolder {

  private final Path folder;

  PaperFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /// @return the absolute path, `<job id>.pdf`
  Path lay(int jobId, String mediaType, byte[] bytes) {
    Path file = folder.resolve(jobId + (mediaType.equals("application/pdf") ? ".pdf" : ".bin"));
    try {
      Files.createDirectories(folder);
      return Files.write(file, bytes);
    } catch (IOException failure) {
      throw new UncheckedIOException("the printed paper cannot be laid at " + file, failure);
    }
  }
}
