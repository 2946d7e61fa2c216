package org.hallkiosk.hardware.driver.sane;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.hallkiosk.hardware.image.Picture;

/// Where `scanimage` puts the pages of one scan: `scanimage` cannot send several pages through its
/// standard output. Nobody else may look inside, and nothing stays.
final class PageFolder implements AutoCloseable {

  private static final Set<PosixFilePermission> OWN = PosixFilePermissions.fromString("rwx------");

  private final Path folder;
  private final long mostPageBytes;

  private PageFolder(Path folder, long mostPageBytes) {
    this.folder = folder;
    this.mostPageBytes = mostPageBytes;
  }

  /// What a scan left behind that a power cut ended is wiped first.
  ///
  /// @param owner of the folders; has only one scan at a time
  static PageFolder in(Path parent, String owner, long mostPageBytes) throws IOException {
    String prefix = "hallkiosk-scan-" + Integer.toHexString(owner.hashCode()) + "-";
    try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(parent, prefix + "*")) {
      for (Path leftover : leftovers) {
        new PageFolder(leftover, mostPageBytes).close();
      }
    }
    return new PageFolder(
        Files.createTempDirectory(parent, prefix, PosixFilePermissions.asFileAttribute(OWN)),
        mostPageBytes);
  }

  /// For `scanimage --batch`.
  String format() {
    return folder.resolve("%d.jpg").toString();
  }

  /// What `scanimage --batch-print` says when this page, counted from 1, is whole.
  String announced(int page) {
    return path(page).toString();
  }

  /// Takes a page out of the folder.
  ///
  /// @throws IOException when it is no JPEG
  Picture take(int page) throws IOException {
    Path path = path(page);
    byte[] bytes = bytes(path, page);
    Files.delete(path);
    boolean jpeg = bytes.length > 4 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8;
    if (!jpeg) {
      throw new IOException(
          "page " + page + " came as " + bytes.length + " bytes that are no JPEG");
    }
    return new Picture(Picture.JPEG, bytes);
  }

  private byte[] bytes(Path path, int page) throws IOException {
    try {
      if (Files.size(path) <= mostPageBytes) {
        return Files.readAllBytes(path);
      }
    } catch (NoSuchFileException missing) {
      throw new IOException("page " + page + " was announced and did not come", missing);
    }
    throw new IOException("page " + page + " is larger than " + mostPageBytes + " bytes");
  }

  /// Whether something there is larger than a page may be.
  boolean overflows() throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (size(file) > mostPageBytes) {
          return true;
        }
      }
    }
    return false;
  }

  /// A page is renamed when it is whole, and so may vanish while it is looked at.
  private static long size(Path file) throws IOException {
    try {
      return Files.size(file);
    } catch (NoSuchFileException renamed) {
      return 0;
    }
  }

  private Path path(int page) {
    return folder.resolve(page + ".jpg");
  }

  @Override
  public void close() throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }
}
