package org.hallkiosk.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// `scripts/test --terminal` on a machine that lacks what its file lists, or with a file that is
/// none.
@Timeout(180)
class AttachedDevicesAreMissingTest {

  @TempDir private Path folder;

  @Test
  void what_has_no_wire_is_told_and_the_sum_comes_last() throws IOException, InterruptedException {
    Process check = check(terminal("sim:id-card-reader"));
    assertEquals(
        List.of(
            "id-card-reader sam at sim:id-card-reader: no wire is known at this address; mend it in"
                + " the device list",
            "0 passed, 1 failed, 0 skipped"),
        said(check));
    assertEquals(1, check.exitValue());
  }

  @Test
  void a_file_that_is_none_is_refused_in_one_sentence() throws IOException, InterruptedException {
    Process check = check(folder.resolve("nowhere.yaml"));
    List<String> said = said(check);
    assertEquals(1, said.size(), said.toString());
    assertTrue(said.getFirst().startsWith("nowhere.yaml: "), said.toString());
    assertEquals(1, check.exitValue());
  }

  private Path terminal(String reader) throws IOException {
    String example = Files.readString(Path.of("../config/examples/terminal-real.yaml"));
    String listed =
        example.replaceAll("(?s)devices:.*?trusted-roots", "devices:%s\n\ntrusted-roots");
    Path file = folder.resolve("terminal.yaml");
    return Files.writeString(
        file,
        listed.formatted("\n  - kind: id-card-reader\n    model: sam\n    address: " + reader));
  }

  /// Ends by itself; standard output and error as they come.
  private static Process check(Path terminal) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            AttachedDevices.class.getName(),
            "../config",
            terminal.toString())
        .redirectErrorStream(true)
        .start();
  }

  private static List<String> said(Process check) throws IOException, InterruptedException {
    try {
      check.getOutputStream().close();
      String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(check.waitFor(60, TimeUnit.SECONDS));
      return said.lines().toList();
    } finally {
      check.destroyForcibly();
    }
  }
}
