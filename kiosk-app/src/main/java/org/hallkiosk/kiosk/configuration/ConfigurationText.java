package org.hallkiosk.kiosk.configuration;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Reads one file as text, up to 1 MB of UTF-8 without tabs before the text of a line. A byte order
/// mark, which some editors write, is let pass.
final class ConfigurationText {

  private static final int MOST_BYTES = 1024 * 1024;
  private static final String MARK = "\uFEFF";

  private ConfigurationText() {}

  /// @param name the file as faults call it
  static Optional<String> read(Path file, String name, Faults faults) {
    try {
      if (Files.isDirectory(file)) {
        return fault(faults, name, "this is a folder", "put a file in its place");
      }
      if (Files.size(file) > MOST_BYTES) {
        return fault(faults, name, "the file is over 1 MB", "take out what does not belong there");
      }
      return text(Files.readAllBytes(file), name, faults);
    } catch (NoSuchFileException e) {
      return fault(faults, name, "the file is missing", "restore it from the package or a backup");
    } catch (IOException e) {
      return fault(faults, name, "the file cannot be read", "let the terminal's user read it");
    }
  }

  private static Optional<String> text(byte[] bytes, String name, Faults faults) {
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    CoderResult end =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), chars, true);
    String text = chars.flip().toString();
    if (end.isError()) {
      int line = 1 + (int) text.chars().filter(character -> character == '\n').count();
      faults.add(
          ConfigurationFault.ofLine(
              name, line, "the text is not UTF-8 here", "save the file with the encoding UTF-8"));
      return Optional.empty();
    }
    return withoutTabs(text.startsWith(MARK) ? text.substring(1) : text, name, faults);
  }

  private static Optional<String> withoutTabs(String text, String name, Faults faults) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.substring(0, line.length() - line.stripLeading().length()).contains("\t")) {
        faults.add(
            ConfigurationFault.ofLine(
                name, i + 1, "the line begins with a tab", "indent with spaces"));
        return Optional.empty();
      }
    }
    return Optional.of(text);
  }

  private static Optional<String> fault(Faults faults, String name, String what, String remedy) {
    faults.add(ConfigurationFault.ofFile(name, what, remedy));
    return Optional.empty();
  }
}
