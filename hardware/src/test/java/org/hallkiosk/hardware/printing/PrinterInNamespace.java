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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/// A real `ippeveprinter`, and on request a real CUPS before it. They need avahi and a system bus,
/// so everything, the client included, runs inside namespaces of its own, where nothing of this
/// machine is touched. A program of ours in there prints lines `scene name: what came of it`.
final class PrinterInNamespace {
  private static final String LINE = "scene ";
  private static final List<String> TOOLS =
      List.of("unshare", "ip", "dbus-daemon", "avahi-daemon", "ippeveprinter");

  private final Path folder;
  private final List<String> before;

  private PrinterInNamespace(Path folder, List<String> before) {
    this.folder = folder;
    this.before = before;
  }

  /// Skips the test, and says why, where something is not installed.
  static PrinterInNamespace alone(Path folder) throws IOException {
    skipWithout(TOOLS);
    PrinterInNamespace made = new PrinterInNamespace(folder, List.of());
    made.unpack("/ippeveprinter/", "inside.sh", "printer.sh", "command.sh", "avahi.conf");
    return made;
  }

  static PrinterInNamespace behindCups(Path folder) throws IOException {
    skipWithout(List.of("cupsd", "lpadmin"));
    alone(folder);
    PrinterInNamespace made =
        new PrinterInNamespace(folder, List.of(folder.resolve("with-queue.sh").toString()));
    made.unpack("/cups/", "with-queue.sh", "queue.sh", "cupsd.conf", "cups-files.conf");
    return made;
  }

  /// Runs the program whole. Blocks about half a minute.
  ///
  /// @return what came of each scene, in their order
  Map<String, String> play(Class<?> program) throws IOException, InterruptedException {
    Files.writeString(folder.resolve("mode"), "good");
    Process inside = start(program);
    Thread guard = Thread.ofVirtual().start(() -> endLate(inside));
    Map<String, String> came = read(inside);
    assertTrue(inside.waitFor(120, TimeUnit.SECONDS), "the scenes did not end");
    guard.interrupt();
    assertEquals(0, inside.exitValue(), () -> "see " + logs());
    return came;
  }

  /// A daemon that hangs must not hold up the suite.
  private static void endLate(Process inside) {
    try {
      if (!inside.waitFor(180, TimeUnit.SECONDS)) {
        inside.destroyForcibly();
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private Process start(Class<?> program) throws IOException {
    List<String> command =
        new ArrayList<>(List.of("unshare", "--net", "--mount", "--pid", "--fork", "--kill-child"));
    command.addAll(List.of("--mount-proc", folder.resolve("inside.sh").toString()));
    command.addAll(before);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            program.getName(),
            folder.toString()));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().merge("PATH", "/usr/sbin:/sbin", (ours, more) -> ours + ":" + more);
    return builder.redirectError(folder.resolve("scenes.log").toFile()).start();
  }

  private static Map<String, String> read(Process inside) throws IOException {
    Map<String, String> came = new LinkedHashMap<>();
    try (var lines = inside.inputReader()) {
      for (String line : lines.lines().filter(each -> each.startsWith(LINE)).toList()) {
        int colon = line.indexOf(": ");
        came.put(line.substring(LINE.length(), colon), line.substring(colon + 2));
      }
    }
    return came;
  }

  private static void skipWithout(List<String> tools) {
    List<String> missing =
        new ArrayList<>(tools.stream().filter(tool -> !installed(tool)).toList());
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

  private void unpack(String from, String... names) throws IOException {
    for (String name : names) {
      try (InputStream in =
          Objects.requireNonNull(PrinterInNamespace.class.getResourceAsStream(from + name))) {
        Files.copy(in, folder.resolve(name));
      }
      assertTrue(folder.resolve(name).toFile().setExecutable(true));
    }
  }

  String logs() {
    StringBuilder all = new StringBuilder();
    for (String name : List.of("scenes.log", "printer.log", "cupsd.log", "avahi.log", "dbus.log")) {
      try {
        all.append(name).append(":\n").append(Files.readString(folder.resolve(name)));
      } catch (IOException missing) {
        all.append("missing\n");
      }
    }
    return all.toString();
  }
}
