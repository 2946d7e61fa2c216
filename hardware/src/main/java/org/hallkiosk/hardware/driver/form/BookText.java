package org.hallkiosk.hardware.driver.form;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.hallkiosk.hardware.device.FormStock;

/// A page as text that a person can read, closed by a checksum over all before it: a page that was
/// torn by a power cut does not fit its checksum.
final class BookText {
  private static final String TITLE = "hallkiosk forms 1";

  private BookText() {}

  static byte[] of(BookPage page) {
    String text =
        switch (page) {
          case BookPage.Counted(FormStock stock) -> stock("counted", stock);
          case BookPage.Reserved(FormStock stock) -> stock("reserved", stock);
          case BookPage.Uncounted(List<String> doubtful, String why) ->
              body("uncounted", "doubtful " + String.join(" ", doubtful), "why " + oneLine(why));
        };
    return (text + "check " + sum(text) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /// Empty for anything that was not written whole by [#of].
  static Optional<BookPage> read(byte[] bytes) {
    String whole = new String(bytes, StandardCharsets.UTF_8);
    int at = whole.lastIndexOf("check ");
    if (at < 0 || !whole.endsWith("\n")) {
      return Optional.empty();
    }
    String text = whole.substring(0, at);
    String check = whole.substring(at + "check ".length(), whole.length() - 1);
    return check.equals(sum(text)) ? page(text) : Optional.empty();
  }

  private static Optional<BookPage> page(String text) {
    List<String> lines = text.lines().toList();
    Map<String, String> values = values(lines);
    if (lines.isEmpty() || !lines.getFirst().equals(TITLE)) {
      return Optional.empty();
    }
    return switch (values.getOrDefault("tray", "")) {
      case "counted" -> stock(values).map(BookPage.Counted::new);
      case "reserved" -> stock(values).map(BookPage.Reserved::new);
      case "uncounted" ->
          Optional.of(
              new BookPage.Uncounted(
                  words(values.getOrDefault("doubtful", "")), values.getOrDefault("why", "")));
      default -> Optional.empty();
    };
  }

  private static Map<String, String> values(List<String> lines) {
    Map<String, String> values = new HashMap<>();
    for (String line : lines) {
      int space = line.indexOf(' ');
      if (space > 0) {
        values.put(line.substring(0, space), line.substring(space + 1));
      }
    }
    return values;
  }

  private static Optional<FormStock> stock(Map<String, String> values) {
    try {
      int left = Integer.parseInt(values.getOrDefault("left", ""));
      return Optional.of(new FormStock(values.getOrDefault("next", ""), left));
    } catch (IllegalArgumentException nothingOfOurs) {
      return Optional.empty();
    }
  }

  private static List<String> words(String line) {
    return line.isEmpty() ? List.of() : List.of(line.split(" ", -1));
  }

  private static String stock(String state, FormStock stock) {
    return body(state, "next " + stock.next(), "left " + stock.left());
  }

  private static String body(String state, String second, String third) {
    return TITLE + "\ntray " + state + "\n" + second + "\n" + third + "\n";
  }

  private static String oneLine(String why) {
    return why.replaceAll("\\R", " ");
  }

  private static String sum(String text) {
    CRC32C sum = new CRC32C();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    return "%08x".formatted(sum.getValue());
  }
}
