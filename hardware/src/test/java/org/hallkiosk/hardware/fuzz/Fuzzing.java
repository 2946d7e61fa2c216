package org.hallkiosk.hardware.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Runs Jazzer on one target in a process of its own: it instruments classes and ends with the
/// first defect. The seed is fixed, so every run is the same run.
final class Fuzzing {
  private Fuzzing() {}

  /// @param found whether a defect was found
  /// @param log what Jazzer said
  record Result(boolean found, String log) {

    /// What it came to: edges, features and inputs kept.
    String covered() {
      return log.lines()
          .filter(line -> line.contains("DONE"))
          .map(line -> line.replaceAll(".*(cov: \\d+ ft: \\d+ corp: \\d+).*", "$1"))
          .findFirst()
          .orElse("not done");
    }
  }

  /// Blocks some seconds.
  ///
  /// @param target has `public static void fuzzerTestOneInput(byte[])`
  /// @param seeds well-formed inputs to start from
  /// @param runs unless the property `fuzz.runs` says otherwise
  /// @param libraries beside our own classes
  static Result run(Path parent, Class<?> target, List<byte[]> seeds, int runs, Libraries libraries)
      throws IOException, InterruptedException {
    Path folder = Files.createDirectories(parent.resolve(target.getSimpleName()));
    Instant begun = Instant.now();
    Path log = folder.resolve("log");
    Process jazzer =
        new ProcessBuilder(command(target, corpus(folder, seeds), runs, libraries))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!jazzer.waitFor(10, TimeUnit.MINUTES)) {
      jazzer.destroyForcibly();
    }
    Result result =
        new Result(jazzer.waitFor() != 0, Files.readString(log, StandardCharsets.ISO_8859_1));
    System.out.printf(
        "%s: %d runs, %d s, %s%n",
        target.getSimpleName(), runs, begun.until(Instant.now()).toSeconds(), result.covered());
    return result;
  }

  private static List<String> command(Class<?> target, Path corpus, int runs, Libraries libraries) {
    return Stream.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            libraries.classPath(),
            "com.code_intelligence.jazzer.Jazzer",
            "--target_class=" + target.getName(),
            "--instrumentation_includes=org.hallkiosk.**",
            "--custom_hook_includes=org.hallkiosk.**",
            corpus.toString(),
            "-runs=" + Integer.getInteger("fuzz.runs", runs),
            "-seed=450",
            "-max_len=6000",
            "-timeout=60",
            "-rss_limit_mb=4096")
        .toList();
  }

  private static Path corpus(Path folder, List<byte[]> seeds) throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    for (int i = 0; i < seeds.size(); i++) {
      Files.write(corpus.resolve("seed-" + i), seeds.get(i));
    }
    return corpus;
  }
}
