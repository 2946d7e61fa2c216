package org.hallkiosk.kiosk.workbench.hall;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The secrets of the enrolled terminals, a file each. Safe for use by several threads.
final class TerminalSecrets {

  private static final String SUFFIX = ".key";

  private final Path folder;
  private final Map<String, byte[]> secrets = new ConcurrentHashMap<>();

  TerminalSecrets(Path directory) throws IOException {
    this.folder = Files.createDirectories(directory.resolve("terminals"));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(SUFFIX)).toList()) {
        String name = String.valueOf(file.getFileName());
        secrets.put(name.substring(0, name.length() - SUFFIX.length()), Files.readAllBytes(file));
      }
    }
  }

  /// The terminal's secret; a new one for a terminal that has none yet.
  synchronized byte[] enrol(String terminal) throws IOException {
    if (!terminal.matches("[A-Za-z0-9-]{4,40}")) {
      throw new IllegalArgumentException("a terminal id has 4 to 40 letters, digits or -");
    }
    byte[] known = secrets.get(terminal);
    if (known != null) {
      return known.clone();
    }
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    keep(terminal, secret);
    secrets.put(terminal, secret);
    return secret.clone();
  }

  private void keep(String terminal, byte[] secret) throws IOException {
    Path making =
        Files.createTempFile(
            folder,
            terminal,
            ".new",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.write(making, secret);
    Files.move(making, folder.resolve(terminal + SUFFIX), StandardCopyOption.ATOMIC_MOVE);
  }

  Optional<byte[]> of(String terminal) {
    return Optional.ofNullable(secrets.get(terminal));
  }
}
