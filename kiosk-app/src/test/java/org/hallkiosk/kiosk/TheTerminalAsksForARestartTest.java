package org.hallkiosk.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hallkiosk.hardware.conformance.Patience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// `scripts/run --terminal FILE`, as it is, with another program in the place of the JVM, which
/// ends as it is told; and with a `sleep` that takes no time.
@Timeout(180)
class TheTerminalAsksForARestartTest {
  private static final Duration HANG = Duration.ofMinutes(1);
  private static final int RESTART = 75;

  @TempDir private Path house;
  private Path starts;
  private Path pauses;
  private Path said;

  @BeforeEach
  void build() throws IOException {
    starts = house.resolve("starts");
    pauses = house.resolve("pauses");
    said = house.resolve("said");
    Files.createDirectories(house.resolve("hardware/src"));
    Files.createDirectories(house.resolve("kiosk-app/src"));
    Files.writeString(house.resolve("pom.xml"), "");
    Files.writeString(house.resolve("hardware/pom.xml"), "");
    Files.writeString(house.resolve("kiosk-app/pom.xml"), "");
    for (String script : List.of("run", "setup", "restart")) {
      program("scripts/" + script, Files.readString(Path.of("../scripts", script)));
    }
    program("jdk/bin/javac", "#!/bin/sh\n");
    Files.writeString(house.resolve("jdk/release"), "JAVA_VERSION=\"25.0.1\"\n");
    program("bin/dpkg-query", "#!/bin/sh\necho ok installed\n");
    program("bin/sleep", "#!/bin/sh\necho \"$1\" >>" + pauses + "\n");
    Files.createDirectories(house.resolve("kiosk-app/target"));
    Files.writeString(house.resolve("kiosk-app/target/kiosk-app-0.1.0-workbench.jar"), "");
  }

  private void program(String name, String text) throws IOException {
    Path file = house.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /// A terminal whose runs end like this, one after the other.
  private void ending(Integer... codes) throws IOException {
    String cases =
        IntStream.range(0, codes.length)
            .mapToObj(run -> (run + 1) + ") exit " + codes[run] + ";;")
            .collect(Collectors.joining("\n"));
    terminal("case $(wc -l <%s) in\n%s\nesac\nexit 99".formatted(starts, cases));
  }

  private void terminal(String lines) throws IOException {
    program("jdk/bin/java", "#!/bin/sh\necho \"$*\" >>" + starts + "\n" + lines + "\n");
  }

  private Process run(Map<String, String> environment) throws IOException {
    ProcessBuilder run =
        new ProcessBuilder(house.resolve("scripts/run").toString(), "--terminal", "list.yaml");
    run.environment().remove("DISPLAY");
    run.environment().put("HALLKIOSK_JDK", house.resolve("jdk").toString());
    run.environment().merge("PATH", house.resolve("bin") + ":", (path, bin) -> bin + path);
    run.environment().putAll(environment);
    return run.redirectErrorStream(true).redirectOutput(said.toFile()).start();
  }

  private void assertEnds(int code, Map<String, String> environment)
      throws IOException, InterruptedException {
    Process run = run(environment);
    try {
      assertTrue(run.waitFor(HANG.toSeconds(), TimeUnit.SECONDS), "it is endless");
      assertEquals(code, run.exitValue(), Files.readString(said));
    } finally {
      run.destroyForcibly();
    }
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  @Test
  void it_is_started_again_with_the_same_list_until_it_ends_otherwise()
      throws IOException, InterruptedException {
    ending(RESTART, RESTART, 0);
    assertEnds(0, Map.of());
    List<String> started = lines(starts);
    assertEquals(3, started.size(), started.toString());
    assertTrue(
        started.stream().allMatch(it -> it.endsWith("org.hallkiosk.kiosk.Main config list.yaml")),
        started.toString());
    assertEquals(List.of(), lines(pauses));
  }

  @Test
  void no_other_end_starts_it_again() throws IOException, InterruptedException {
    for (int code : List.of(0, 1, 2, 74, 76, 137)) {
      Files.deleteIfExists(starts);
      ending(code, 0);
      assertEnds(code, Map.of());
      assertEquals(1, lines(starts).size(), "after " + code);
    }
  }

  @Test
  void one_that_asks_at_once_again_and_again_has_to_wait_longer_and_longer_and_it_is_told_why()
      throws IOException, InterruptedException {
    Integer[] codes = Collections.nCopies(12, RESTART).toArray(new Integer[13]);
    codes[12] = 1;
    ending(codes);
    assertEnds(1, Map.of());
    assertEquals(13, lines(starts).size());
    assertEquals(List.of("60", "120", "240", "480", "960", "960", "960", "960"), lines(pauses));
    assertEquals(
        "The terminal asked 5 times in a row to be started anew, each time within 60 s of its"
            + " start, so a restart does not free the device that hangs in it; its log names the"
            + " device: disconnect it or take it off the device list. The next start is in 60 s.",
        lines(said).getFirst());
  }

  @Test
  void one_that_ran_for_a_while_in_between_never_waits() throws IOException, InterruptedException {
    Integer[] codes = Collections.nCopies(12, RESTART).toArray(new Integer[13]);
    codes[12] = 0;
    ending(codes);
    assertEnds(0, Map.of("HALLKIOSK_STEADY_SECONDS", "0"));
    assertEquals(List.of(), lines(pauses));
  }

  /// It says that it has started only once it listens: whoever is told to end before that is gone
  /// without a word, as a JVM is that has not begun yet.
  @Test
  void whoever_ends_it_ends_the_terminal_too_and_it_is_not_started_again()
      throws IOException, InterruptedException {
    Path closed = house.resolve("closed");
    program("bin/sleep", "#!/bin/sh\nexec /bin/sleep \"$1\"\n");
    program(
        "jdk/bin/java",
        """
        #!/bin/sh
        trap 'echo closed >%s; exit 75' TERM
        echo "$*" >>%s
        while :; do /bin/sleep 0.1; done
        """
            .formatted(closed, starts));
    Process run = run(Map.of());
    try {
      assertTrue(Patience.until(HANG, () -> Files.exists(starts)), "it did not start");
      run.destroy();
      assertTrue(run.waitFor(HANG.toSeconds(), TimeUnit.SECONDS), "it goes on");
      assertTrue(Files.exists(closed), "the terminal was not told");
      assertEquals(1, lines(starts).size());
    } finally {
      run.descendants().forEach(ProcessHandle::destroyForcibly);
      run.destroyForcibly();
    }
  }
}
