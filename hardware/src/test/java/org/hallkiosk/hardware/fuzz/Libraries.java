package org.hallkiosk.hardware.fuzz;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a target's code links with, since Jazzer looks through all that stands on the class path
/// before it begins, which takes longer than to fuzz. A library that is wanted and not named here
/// is found as a defect.
enum Libraries {
  /// Our own code alone.
  NONE("jazzer"),
  IPP("jipp-core|kotlin-stdlib"),
  PASSPORT("jmrtd|scuba-smartcards|bcprov-jdk18on|bcutil-jdk18on|cert-cvc"),
  /// Those who look go through several libraries and native code.
  ALL(".*");

  private final String named;

  /// @param named what their files are called before the version, as a pattern
  Libraries(String named) {
    this.named = "(jazzer|jazzer-api|slf4j-api|slf4j-nop|jspecify|" + named + ")-[0-9].*";
  }

  String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(entry -> Files.isDirectory(entry) || named(entry))
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private boolean named(Path jar) {
    return jar.getFileName().toString().matches(named);
  }
}
