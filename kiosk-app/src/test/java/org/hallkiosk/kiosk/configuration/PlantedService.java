package org.hallkiosk.kiosk.configuration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A service in short: its steps as words, such as `choose:a print@a=b`, where `:` gives a step its
/// name or ways and `@` its condition.
/// - `choose:a` has the values a, b and c; `print:b@a=b` is printed only where a is b
/// - `@a=b&c=d` is all, `@a=b|c=d` is any, `@!a=b` is not, `@a=b/c` is in
/// - `form:a` asks the text a, `form:a*` knows it already, `form:a?` is a one-of that may be left
///   out
/// - `records` shows, `records:a` picks, `records:a+f` brings the fact f, `records!` is public
final class PlantedService {

  static final String FILE = "catalog/planted.yaml";

  private final ConfigurationCopy copy;

  PlantedService(Path folder) throws IOException {
    this.copy = new ConfigurationCopy(folder).withOneService();
  }

  /// @param head lines of the head beside those that every service has
  /// @return its faults, from the field on
  List<String> faults(String head, String steps) throws IOException {
    copy.with(
        FILE,
        """
        id: planted
        item-code: SAMPLE-0001
        category: general
        name: {zh: 甲, en: A}
        summary: {zh: 甲, en: A}
        """
            + head.replace("; ", "\n")
            + "\nsteps:\n"
            + Stream.of(steps.split(" ", -1))
                .map(PlantedService::written)
                .collect(Collectors.joining()));
    return copy.leftOut().stream()
        .map(sentence -> sentence.replaceFirst("catalog/planted.yaml, line [0-9]+, ", ""))
        .toList();
  }

  private static String written(String word) {
    String[] parts = word.split("@", 2);
    String[] named = parts[0].split(":", 2);
    return step(named[0], named.length > 1 ? named[1] : "")
        + (parts.length > 1 ? "    when: " + condition(parts[1]) + "\n" : "");
  }

  private static String condition(String text) {
    if (text.startsWith("!")) {
      return "{not: " + condition(text.substring(1)) + "}";
    }
    for (String sign : List.of("&", "|")) {
      if (text.contains(sign)) {
        return Stream.of(text.split(java.util.regex.Pattern.quote(sign), -1))
            .map(PlantedService::condition)
            .collect(Collectors.joining(", ", sign.equals("&") ? "{all: [" : "{any: [", "]}"));
      }
    }
    String[] sides = text.split("=", 2);
    return sides[1].contains("/")
        ? "{field: " + sides[0] + ", in: [" + sides[1].replace("/", ", ") + "]}"
        : "{field: " + sides[0] + ", equals: " + sides[1] + "}";
  }

  private static String step(String name, String detail) {
    return switch (name) {
      case "choose" -> lines("choose", "field: " + detail, "question: " + TEXT, OPTIONS);
      case "form" -> form(detail);
      case "records", "records!" -> records(name, detail);
      case "code" -> lines("scan-code", "field: " + detail, "question: " + TEXT);
      case "slip" -> lines("scan-code", "field: " + detail, "question: " + TEXT, "on-paper: true");
      case "scan" ->
          lines("scan-material", "material: " + detail, "name: " + TEXT, "most-pages: 2");
      case "photo" ->
          lines("take-photo", "material: " + detail, "name: " + TEXT, "standard: id-card");
      case "sign" -> lines("sign", "material: " + detail, "statement: " + TEXT);
      case "facts" -> lines("sign", "material: m", "statement: " + TEXT, "shows: [" + detail + "]");
      case "deliver" -> lines("deliver", "ways: [" + detail + "]");
      case "review" -> lines("review", "consent: " + TEXT);
      case "pay" -> lines("pay", "purpose: " + TEXT, "fee: " + fee(detail));
      case "print" -> lines("print", "document: " + TEXT);
      case "print!" -> lines("print", "document: " + TEXT, "public: true");
      case "fiscal" -> lines("print", "document: " + TEXT, "kind: fiscal-receipt");
      default -> lines(name);
    };
  }

  private static final String TEXT = "{zh: 甲, en: A}";
  private static final String OPTIONS = options("    ");

  private static String options(String indent) {
    return Stream.of("a", "b", "c")
        .map(value -> indent + "  - {value: " + value + ", label: " + TEXT + "}")
        .collect(Collectors.joining("\n", "options:\n", ""));
  }

  private static String fee(String record) {
    return record.isEmpty() ? "{fen: 100}" : "{of-record: " + record + "}";
  }

  private static String form(String detail) {
    String id = detail.replaceAll("[*?#~]", "");
    String kind =
        switch (detail.isEmpty() ? ' ' : detail.charAt(detail.length() - 1)) {
          case '?' -> "kind: one-of\n        required: false\n        " + options("        ");
          case '#' -> "kind: phone";
          case '~' -> "kind: phone\n        required: false";
          default -> "kind: text\n        longest: 20";
        };
    return lines(
        "fill-form",
        "fields:\n      - id: "
            + id
            + "\n        label: "
            + TEXT
            + "\n        "
            + kind
            + (detail.endsWith("*") ? "\n        prefill: known" : ""));
  }

  private static String records(String name, String detail) {
    String[] parts = detail.split("\\+", 2);
    return lines("show-records", "records: all", "title: " + TEXT)
        + (parts[0].isEmpty() ? "" : "    field: " + parts[0] + "\n")
        + (parts.length > 1 ? "    facts: [" + parts[1] + "]\n" : "")
        + (name.endsWith("!") ? "    public: true\n" : "");
  }

  private static String lines(String step, String... fields) {
    return "  - step: "
        + step
        + "\n"
        + Stream.of(fields).map(field -> "    " + field + "\n").collect(Collectors.joining());
  }
}
