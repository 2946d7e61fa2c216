package org.hallkiosk.hardware.transport.process;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A program found on the machine's path. It speaks English whatever the machine's language is, and
/// nobody answers its questions.
public final class InstalledProgram implements Program {

  private static final File NOTHING = new File("/dev/null");

  /// ENOENT, as Java 25 words it.
  private static final Pattern MISSING = Pattern.compile("error(=|: )2\\b");

  private final String name;
  private final Map<String, String> environment;

  /// @param name on the path, or a whole path
  /// @param environment beside what the terminal itself runs with
  public InstalledProgram(String name, Map<String, String> environment) {
    this.name = name;
    this.environment = Map.copyOf(environment);
  }

  @Override
  public ProgramRun start(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(name);
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectInput(NOTHING);
    builder.environment().put("LC_ALL", "C");
    builder.environment().putAll(environment);
    try {
      return new ProcessRun(name, builder.start());
    } catch (IOException failed) {
      throw MISSING.matcher(String.valueOf(failed.getMessage())).find()
          ? new NotInstalledException(name, failed)
          : failed;
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
