package org.hallkiosk.kiosk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The check of attached devices in a process of its own, as `scripts/test --terminal` starts it.
final class AttachedCheck {
  private AttachedCheck() {}

  /// A terminal file that lists one ID card reader.
  static Path terminal(Path folder, String address) throws IOException {
    String example = Files.readString(Path.of("../config/examples/terminal-real.yaml"));
    String listed =
        example.replaceAll("(?s)devices:.*?trusted-roots", "devices:%s\n\ntrusted-roots");
    Path file = folder.resolve("terminal.yaml");
    return Files.writeString(
        file,
        listed.formatted("\n  - kind: id-card-reader\n    model: sam\n    address: " + address));
  }

  /// Ends by itself; standard output and error as they come.
  static Process start(Path terminal, String... words) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                AttachedDevices.class.getName(),
                "../config",
                terminal.toString()));
    command.addAll(List.of(words));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }
}
