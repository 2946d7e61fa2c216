package org.hallkiosk.kiosk.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A workbench terminal in a process of its own, and what it says.
///
/// @param errors the file that its standard error goes to
record ChildTerminal(Process process, Path errors) implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 90;

  /// Starts it with the port chosen by the system unless the arguments name one.
  static ChildTerminal start(Path config, Path data, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "--config",
                config.toString(),
                "--data",
                data.toString()));
    command.addAll(arguments.length == 0 ? List.of("--port", "0") : List.of(arguments));
    return started(new ProcessBuilder(command));
  }

  static ChildTerminal started(ProcessBuilder builder) throws IOException {
    Path errors = Files.createTempFile("terminal-", ".err");
    return new ChildTerminal(builder.redirectError(errors.toFile()).start(), errors);
  }

  /// It must end by itself, not well, and say exactly this on standard error and nothing elsewhere.
  void mustRefuse(String sentence) throws IOException, InterruptedException {
    assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), () -> "it hangs" + saidWrong());
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(List.of(sentence), Files.readAllLines(errors));
    assertNotEquals(0, process.exitValue());
    assertEquals("", said);
  }

  /// It must come so far that it names its page.
  ///
  /// @return the page's address
  String mustServe() throws IOException {
    BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
    String line = said.readLine();
    assertTrue(line != null && line.startsWith("workbench: "), () -> line + saidWrong());
    return line.substring("workbench: ".length());
  }

  private String saidWrong() {
    try {
      return Files.readString(errors);
    } catch (IOException e) {
      return e.toString();
    }
  }

  /// Ends it and everything that it started.
  @Override
  public void close() {
    try (Stream<ProcessHandle> below = process.descendants()) {
      assertEquals(0, below.count(), "the terminal started other processes");
    }
    process.destroy();
    try {
      assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "it does not end");
      Files.deleteIfExists(errors);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException("the terminal could not be ended", e);
    }
  }
}
