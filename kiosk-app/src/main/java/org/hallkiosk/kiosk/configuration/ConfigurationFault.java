package org.hallkiosk.kiosk.configuration;

/// One thing that is wrong in what the administrator wrote.
///
/// @param file below the configuration folder, with `/`
/// @param line from 1; 0 where the whole file is meant
/// @param field such as `steps[2].question`, counted from 1 as people do; empty where the whole
///   file or line is meant
/// @param what what is wrong
/// @param remedy what to do about it
public record ConfigurationFault(String file, int line, String field, String what, String remedy) {

  static ConfigurationFault ofFile(String file, String what, String remedy) {
    return new ConfigurationFault(file, 0, "", what, remedy);
  }

  static ConfigurationFault ofLine(String file, int line, String what, String remedy) {
    return new ConfigurationFault(file, line, "", what, remedy);
  }

  /// All of it in one sentence, for a screen, a log or a command line.
  public String sentence() {
    return file
        + (line > 0 ? ", line " + line : "")
        + (field.isEmpty() ? "" : ", " + field)
        + ": "
        + what
        + "; "
        + remedy
        + ".";
  }
}
