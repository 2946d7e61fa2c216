package org.hallkiosk.hardware.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Our driver against `ippeveprinter`, the IPP Everywhere printer of CUPS: somebody else's reading
/// of the same standards. It needs avahi and a system bus, so everything, the client included, runs
/// inside namespaces of its own, where nothing of this machine is touched.
class ARealPrinterAgreesTest {

  private static final List<String> TOOLS =
      List.of("unshare", "ip", "dbus-daemon", "avahi-daemon", "ippeveprinter");

  private static final Map<String, String> CAME = new HashMap<>();

  @TempDir static Path folder;

  @BeforeAll
  static void play_all_scenes_once() throws IOException, InterruptedException {
    skipWithoutTools();
    for (String name : List.of("inside.sh", "command.sh", "avahi.conf")) {
      unpack(name);
    }
    Files.writeString(folder.resolve("mode"), "good");
    Process inside = start();
    readScenes(inside);
    assertTrue(inside.waitFor(60, TimeUnit.SECONDS), "the scenes did not end");
    assertEquals(0, inside.exitValue(), () -> "see " + logs());
  }

  @Test
  void it_names_itself_and_its_formats() {
    String said = came("capabilities");
    assertTrue(said.contains("Example Printer"), said);
    assertTrue(said.contains("application/pdf"), said);
    assertTrue(said.contains("countsPages=true"), said);
  }

  @Test
  void a_document_is_printed_on_a4_one_sided_under_its_case_number() {
    assertEquals("Printed[pages=1]", came("success"));
    assertEquals("iso_a4_210x297mm one-sided CASE-2031", came("ticket"));
    assertEquals("intact", came("document"));
  }

  @Test
  void pages_are_counted() {
    assertEquals("Printed[pages=3]", came("three pages"));
  }

  @Test
  void paper_that_comes_in_time_is_waited_for() {
    assertEquals("Printed[pages=1]", came("paper refilled in time"));
  }

  @Test
  void paper_out_ends_in_a_cancelled_job_and_nothing_printed() {
    assertOutcome("NotPrinted[fault=Fault[code=PAPER_OUT", came("paper out"));
  }

  @Test
  void a_jam_is_uncertain() {
    assertOutcome("Uncertain[pagesConfirmed=0, fault=Fault[code=PAPER_JAM", came("jam"));
  }

  @Test
  void an_aborted_job_was_not_printed() {
    assertOutcome("NotPrinted[fault=Fault[code=DEVICE_ERROR", came("abort"));
  }

  @Test
  void the_citizen_cancels() {
    assertEquals("Cancelled[pagesConfirmed=0]", came("cancelled by the citizen"));
  }

  @Test
  void a_job_left_behind_is_found_and_cancelled() {
    assertEquals("1", came("leftovers"));
  }

  private static void assertOutcome(String start, String came) {
    assertTrue(came.startsWith(start), came);
  }

  private static String came(String scene) {
    return Objects.requireNonNull(CAME.get(scene), () -> scene + " was not played, see " + logs());
  }

  private static void skipWithoutTools() {
    List<String> missing =
        new ArrayList<>(TOOLS.stream().filter(tool -> !installed(tool)).toList());
    if (!"root".equals(System.getProperty("user.name"))) {
      missing.add("root");
    }
    if (!missing.isEmpty()) {
      String reason = "skipped: no real IPP printer here, for want of " + missing;
      System.out.println(reason);
      abort(reason);
    }
  }

  private static boolean installed(String tool) {
    return Arrays.stream(new String[] {"/usr/sbin", "/usr/bin", "/sbin", "/bin"})
        .anyMatch(place -> Files.isExecutable(Path.of(place, tool)));
  }

  private static void unpack(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            ARealPrinterAgreesTest.class.getResourceAsStream("/ippeveprinter/" + name))) {
      Files.copy(in, folder.resolve(name));
    }
    assertTrue(folder.resolve(name).toFile().setExecutable(true));
  }

  private static Process start() throws IOException {
    List<String> command =
        List.of(
            "unshare",
            "--net",
            "--mount",
            "--pid",
            "--fork",
            "--kill-child",
            "--mount-proc",
            folder.resolve("inside.sh").toString(),
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            IppPeerScenes.class.getName(),
            folder.toString());
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().merge("PATH", "/usr/sbin:/sbin", (ours, more) -> ours + ":" + more);
    return builder.redirectError(folder.resolve("scenes.log").toFile()).start();
  }

  private static void readScenes(Process inside) throws IOException {
    try (var lines = inside.inputReader()) {
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
    for (String name : List.of("scenes.log", "printer.log", "avahi.log", "dbus.log")) {
      try {
        all.append(name).append(":\n").append(Files.readString(folder.resolve(name)));
      } catch (IOException missing) {
        all.append("missing\n");
      }
    }
    return all.toString();
  }
}
