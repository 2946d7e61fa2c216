package org.hallkiosk.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every source file is formatted (google-java-format) and no longer than 500 lines. With
/// `-Dhallkiosk.format=write` the files are rewritten instead: `scripts/format`.
public abstract class SourceLaw {

  private static final int MOST_LINES = 500;
  private static final Formatter FORMATTER = new Formatter(JavaFormatterOptions.defaultOptions());

  @Test
  void every_file_is_formatted() throws IOException, FormatterException {
    List<Path> unformatted = new ArrayList<>();
    for (Path file : sources()) {
      String text = Files.readString(file);
      String formatted = FORMATTER.formatSourceAndFixImports(text);
      if (!formatted.equals(text)) {
        unformatted.add(file);
        rewriteIfAsked(file, formatted);
      }
    }
    if (!rewriting()) {
      assertEquals(List.of(), unformatted, "run scripts/format");
    }
  }

  @Test
  void an_unformatted_file_is_caught() throws FormatterException {
    String planted = "class  Planted{int  a ;}\n";
    assertFalse(FORMATTER.formatSourceAndFixImports(planted).equals(planted));
  }

  @Test
  void no_file_is_over_500_lines() throws IOException {
    List<Path> tooLong = new ArrayList<>();
    for (Path file : sources()) {
      if (isTooLong(Files.readString(file))) {
        tooLong.add(file);
      }
    }
    assertEquals(List.of(), tooLong);
  }

  @Test
  void a_file_of_501_lines_is_caught() {
    assertEquals(true, isTooLong("\n".repeat(MOST_LINES + 1)));
    assertEquals(false, isTooLong("\n".repeat(MOST_LINES)));
  }

  private static boolean isTooLong(String text) {
    return text.lines().count() > MOST_LINES;
  }

  private static boolean rewriting() {
    return "write".equals(System.getProperty("hallkiosk.format"));
  }

  private static void rewriteIfAsked(Path file, String formatted) throws IOException {
    if (rewriting()) {
      Files.writeString(file, formatted);
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      List<Path> found = files.filter(file -> file.toString().endsWith(".java")).toList();
      assertFalse(found.isEmpty(), "no sources were read, so nothing was checked");
      return found;
    }
  }
}
