package org.hallkiosk.kiosk.workbench.hall;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The enrolled terminals, a file each: the algorithm, and below it the key in hexadecimal. Safe
/// for use by several threads.
final class Enrolments {

  private static final String SUFFIX = ".enrolment";
  private static final int SECRET_BYTES = 32;

  private final Path folder;
  private final Map<String, TerminalKey> keys = new ConcurrentHashMap<>();

  Enrolments(Path directory) throws IOException {
    this.folder = Files.createDirectories(directory.resolve("terminals"));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(SUFFIX)).toList()) {
        String name = String.valueOf(file.getFileName());
        keys.put(name.substring(0, name.length() - SUFFIX.length()), read(file));
      }
    }
  }

  /// The secret that the terminal has with the hall: a new one for a terminal that has none of this
  /// algorithm yet.
  ///
  /// @param algorithm `HMAC-SHA256` or `HMAC-SM3`
  synchronized byte[] secret(String terminal, String algorithm) throws IOException {
    Optional<TerminalKey> known = of(terminal).filter(key -> key.algorithm().equals(algorithm));
    if (known.isEmpty()) {
      byte[] secret = new byte[SECRET_BYTES];
      new SecureRandom().nextBytes(secret);
      enrol(terminal, key(algorithm, secret));
      return secret;
    }
    return known.get().bytes().clone();
  }

  /// In place of whatever the terminal was enrolled with before.
  synchronized void enrol(String terminal, TerminalKey key) throws IOException {
    if (!terminal.matches("[A-Za-z0-9-]{4,40}")) {
      throw new IllegalArgumentException("a terminal id has 4 to 40 letters, digits or -");
    }
    keep(terminal, key);
    keys.put(terminal, key);
  }

  Optional<TerminalKey> of(String terminal) {
    return Optional.ofNullable(keys.get(terminal));
  }

  private static TerminalKey read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    try {
      return key(lines.getFirst(), HexFormat.of().parseHex(lines.get(1)));
    } catch (RuntimeException e) {
      throw new IOException("this enrolment of a terminal cannot be read: " + file, e);
    }
  }

  private static TerminalKey key(String algorithm, byte[] bytes) {
    return switch (algorithm) {
      case "HMAC-SHA256" -> new TerminalKey.HmacSha256(bytes);
      case "HMAC-SM3" -> new TerminalKey.HmacSm3(bytes);
      case "SM2" -> TerminalKey.Sm2.of(bytes);
      default -> throw new IllegalArgumentException("no terminal signs with " + algorithm);
    };
  }

  private void keep(String terminal, TerminalKey key) throws IOException {
    Path making =
        Files.createTempFile(
            folder,
            terminal,
            ".new",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(
        making, key.algorithm() + "\n" + HexFormat.of().formatHex(key.bytes()) + "\n");
    Files.move(making, folder.resolve(terminal + SUFFIX), StandardCopyOption.ATOMIC_MOVE);
  }
}
