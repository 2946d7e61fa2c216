package org.hallkiosk.kiosk.workbench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The workbench as a process of its own, started with the options of `scripts/run`, that walks one
/// journey. It lives for some seconds, so it does without C2.
final class WalkingTerminal implements AutoCloseable {

  private final Process process;
  private final BufferedReader said;
  private final List<String> lines = new ArrayList<>();

  private WalkingTerminal(Process process) {
    this.process = process;
    this.said = process.inputReader();
  }

  static WalkingTerminal walking(String journey, Path config, Path data) throws IOException {
    return new WalkingTerminal(
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "--config",
                config.toString(),
                "--data",
                data.toString(),
                "--journey",
                journey)
            .redirectErrorStream(false)
            .redirectError(ProcessBuilder.Redirect.appendTo(data.resolve("errors.log").toFile()))
            .start());
  }

  /// Blocks until the citizen's step has been told.
  ///
  /// @throws IllegalStateException when the journey ends without it
  void awaitStep(String step) throws IOException {
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      lines.add(line);
      if (line.strip().startsWith(step + " ")) {
        return;
      }
    }
    throw new IllegalStateException("the journey ended without “" + step + "”: " + lines);
  }

  /// As `kill -9`: nothing is said, flushed or closed any more.
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /// Blocks until the process has ended by itself; everything that it said.
  List<String> toTheEnd() throws IOException, InterruptedException {
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      lines.add(line);
    }
    process.waitFor();
    return List.copyOf(lines);
  }

  int exitCode() {
    return process.exitValue();
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    said.close();
  }
}
