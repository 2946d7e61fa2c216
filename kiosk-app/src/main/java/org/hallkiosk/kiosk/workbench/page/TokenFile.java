package org.hallkiosk.kiosk.workbench.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the token over restarts, so that a page that is open finds the terminal again by itself.
/// The file is its owner's alone (mode 600).
public final class TokenFile {

  private static final Logger LOG = LoggerFactory.getLogger(TokenFile.class);

  private TokenFile() {}

  /// The token in the file, or a new one that is written there. When the file can be neither read
  /// nor written, the token lives only as long as the process: open pages then ask for the new
  /// address.
  public static Token keptIn(Path file) {
    try {
      Optional<Token> kept = read(file);
      return kept.isPresent() ? kept.get() : written(file, Token.random());
    } catch (IOException e) {
      LOG.warn("the page's token is not kept over a restart: {}", e.toString());
      return Token.random();
    }
  }

  private static Optional<Token> read(Path file) throws IOException {
    return Files.exists(file) ? Token.of(Files.readString(file).strip()) : Optional.empty();
  }

  private static Token written(Path file, Token token) throws IOException {
    Files.deleteIfExists(file);
    var ownersAlone =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    try (var channel =
        Files.newByteChannel(
            file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownersAlone)) {
      channel.write(StandardCharsets.US_ASCII.encode(token.text()));
    }
    return token;
  }
}
