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
  record Result(boolean found, String log) {}

  /// Blocks some seconds.
  ///
  /// @param target has `public static void fuzzerTestOneInput(byte[])`
  /// @param seeds well-formed inputs to start from
  /// @param runs unless the property `fuzz.runs` says otherwise
  static Result run(Path parent, Class<?> target, List<byte[]> seeds, int runs)
      throws IOException, InterruptedException {
    Path folder = Files.createDirectories(parent.resolve(target.getSimpleName()));
    Instant begun = Instant.now();
    Path log = folder.resolve("log");
    Process jazzer =
        new ProcessBuilder(command(target, corpus(folder, seeds), runs))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!jazzer.waitFor(10, TimeUnit.MINUTES)) {
      jazzer.destroyForcibly();
    }
    System.out.printf(
        "%s: %d runs, %d s%n",
        target.getSimpleName(), runs, begun.until(Instant.now()).toSeconds());
    return new Result(jazzer.waitFor() != 0, Files.readString(log, StandardCharsets.ISO_8859_1));
  }

  private static List<String> command(Class<?> target, Path corpus, int runs) {
    return Stream.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
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
