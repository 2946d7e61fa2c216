package org.hallkiosk.hardware.smartcard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Our driver against pcscd, the PC/SC service of every Linux, with vsmartcard's virtual reader.
/// The reader's port would be open to the network, so everything, the client included, runs inside
/// namespaces of its own, where nothing of this machine is touched.
class ARealCardServiceAgreesTest {
  private static final List<String> TOOLS = List.of("unshare", "ip", "pcscd");
  private static final Path READER = Path.of("/etc/reader.conf.d/vpcd");
  private static final Map<String, String> CAME = new HashMap<>();

  @TempDir static Path folder;

  @BeforeAll
  static void play_all_scenes_once() throws IOException, InterruptedException {
    skipWithoutTools();
    Path inside = folder.resolve("inside.sh");
    try (InputStream in =
        Objects.requireNonNull(
            ARealCardServiceAgreesTest.class.getResourceAsStream("/pcscd/inside.sh"))) {
      Files.copy(in, inside);
    }
    assertTrue(inside.toFile().setExecutable(true));
    Process scenes = start(inside);
    try {
      readScenes(scenes);
      assertTrue(scenes.waitFor(60, TimeUnit.SECONDS), "the scenes did not end");
      assertEquals(0, scenes.exitValue(), ARealCardServiceAgreesTest::logs);
    } finally {
      scenes.destroyForcibly();
    }
  }

  @Test
  void a_service_that_does_not_run_is_named() {
    assertCame("health before the service runs", "SERVICE_DOWN");
  }

  @Test
  void every_check_passes() {
    assertEquals("13 checks, not passed: []", came("conformance"));
  }

  @Test
  void a_social_security_card_is_read_byte_by_byte() {
    assertEquals("3b6500002063cb6800", came("answer to reset"));
    assertEquals("张示例 11010519491231002X", came("social security card"));
  }

  @Test
  void a_passport_is_read() {
    assertCame("passport by BAC", "Read[passport=Passport[Genuine[");
    assertCame("passport by PACE", "Read[passport=Passport[Genuine[");
  }

  @Test
  void a_card_of_another_maker_proves_itself() {
    assertEquals("JC-00007 proven", came("foreign service card"));
  }

  @Test
  void a_card_taken_within_a_command_is_told() {
    assertEquals("Removed[]", came("taken in a command"));
    assertEquals("NoCard[]", came("afterwards"));
  }

  @Test
  void a_restart_of_the_service_is_survived() {
    assertCame("a command without the service", "SERVICE_DOWN");
    assertCame("health without the service", "SERVICE_DOWN");
    assertEquals("Inserted", came("after the restart"));
  }

  @Test
  void more_openings_than_contexts_may_live() {
    assertEquals("0", came("openings refused"));
  }

  @Test
  void a_command_takes_less_than_a_citizen_notices() {
    System.out.println("pcsc: median of a command " + came("median of a command"));
  }

  private static void assertCame(String scene, String part) {
    String came = came(scene);
    assertTrue(came.contains(part), () -> scene + ": " + came);
  }

  private static String came(String scene) {
    return Objects.requireNonNull(CAME.get(scene), () -> scene + " was not played, see " + logs());
  }

  private static void skipWithoutTools() {
    List<String> missing =
        new ArrayList<>(TOOLS.stream().filter(tool -> !installed(tool)).toList());
    if (!Files.exists(READER)) {
      missing.add("vsmartcard-vpcd");
    }
    if (!"root".equals(System.getProperty("user.name"))) {
      missing.add("root");
    }
    if (!missing.isEmpty()) {
      String reason = "skipped: no real card service here, for want of " + missing;
      System.out.println(reason);
      abort(reason);
    }
  }

  private static boolean installed(String tool) {
    return Stream.of("/usr/sbin", "/usr/bin", "/sbin", "/bin")
        .anyMatch(place -> Files.isExecutable(Path.of(place, tool)));
  }

  private static Process start(Path inside) throws IOException {
    List<String> command =
        List.of(
            "unshare",
            "--net",
            "--mount",
            "--pid",
            "--fork",
            "--kill-child",
            "--mount-proc",
            inside.toString(),
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-Dstdout.encoding=UTF-8",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            CardServiceScenes.class.getName(),
            folder.toString());
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().merge("PATH", "/usr/sbin:/sbin", (ours, more) -> ours + ":" + more);
    return builder.redirectError(folder.resolve("scenes.log").toFile()).start();
  }

  private static void readScenes(Process scenes) throws IOException {
    try (var lines = scenes.inputReader(StandardCharsets.UTF_8)) {
      lines
          .lines()
          .filter(line -> line.startsWith("scene "))
          .map(line -> line.substring("scene ".length()))
          .forEach(
              line ->
                  CAME.put(
                      line.substring(0, line.indexOf(": ")),
                      line.substring(line.indexOf(": ") + 2)));
    }
  }

  private static String logs() {
    StringBuilder all = new StringBuilder();
    for (String name : List.of("scenes.log", "pcscd.log")) {
      try {
        all.append(name).append(":\n").append(Files.readString(folder.resolve(name)));
      } catch (IOException missing) {
        all.append("missing\n");
      }
    }
    return all.toString();
  }
}
