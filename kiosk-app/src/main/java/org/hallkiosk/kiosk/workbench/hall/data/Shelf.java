package org.hallkiosk.kiosk.workbench.hall.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// Files that survive a crash whole or not at all. Safe for use by several threads as far as no two
/// keep the same name at once.
public final class Shelf {

  private final Path folder;

  public Shelf(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /// Returns when the file is on the disk, whole.
  public void keep(String name, byte[] content) throws IOException {
    Path making = Files.createTempFile(folder, "making", ".new");
    try (FileChannel channel =
        FileChannel.open(making, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(making, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
      directory.force(true);
    }
  }

  public byte[] fetch(String name) throws IOException {
    return Files.readAllBytes(folder.resolve(name));
  }

  /// What lies here, whole; in no order.
  public List<String> names() throws IOException {
    try (Stream<Path> lying = Files.list(folder)) {
      return lying
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> !name.endsWith(".new"))
          .toList();
    }
  }

  /// Nothing where it is not there.
  public void remove(String name) throws IOException {
    Files.deleteIfExists(folder.resolve(name));
  }

  public boolean has(String name) {
    return Files.exists(folder.resolve(name));
  }

  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
