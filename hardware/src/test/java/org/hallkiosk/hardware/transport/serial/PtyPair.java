package org.hallkiosk.hardware.transport.serial;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Two real terminals of the kernel joined by `socat`. Killing it is pulling the plug.
final class PtyPair implements AutoCloseable {

  private static final String NAMED = "PTY is ";

  private final Process socat;
  private final List<String> paths;

  private PtyPair(Process socat, List<String> paths) {
    this.socat = socat;
    this.paths = paths;
  }

  /// Empty where socat is not installed.
  static Optional<PtyPair> start() throws IOException {
    String pty = "pty,raw,echo=0";
    Process socat;
    try {
      socat = new ProcessBuilder("socat", "-d", "-d", pty, pty).start();
    } catch (IOException e) {
      return Optional.empty();
    }
    return Optional.of(new PtyPair(socat, paths(socat)));
  }

  private static List<String> paths(Process socat) throws IOException {
    BufferedReader log = socat.errorReader(StandardCharsets.UTF_8);
    List<String> paths = new ArrayList<>();
    for (String line = log.readLine(); line != null; line = log.readLine()) {
      int named = line.indexOf(NAMED);
      if (named >= 0) {
        paths.add(line.substring(named + NAMED.length()));
      }
      if (line.contains("starting data transfer loop")) {
        return paths;
      }
    }
    throw new IOException("socat ended before its terminals were there");
  }

  String one() {
    return paths.get(0);
  }

  String other() {
    return paths.get(1);
  }

  void unplug() {
    socat.destroyForcibly();
  }

  @Override
  public void close() {
    unplug();
  }
}
