package org.hallkiosk.hardware.driver.sane;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One line of `scanimage -A`: an option, and what it may be set to. Either a range (`0..215.9mm
/// (in steps of 0.01)`) or a list (`75|150|300dpi`, `Flatbed|ADF`).
///
/// @param name with its dashes, such as `--resolution` or `-x`
/// @param values as they are written, without the unit
record SaneOption(String name, String values) {

  private static final Pattern LINE =
      Pattern.compile("\\s{1,20}(?<name>-[a-z]|--[a-z0-9-]{1,60})\\s(?<values>.+)");
  private static final String NOW = " [";
  private static final Pattern RANGE =
      Pattern.compile("(?<from>-?[0-9.]{1,12})\\.\\.(?<to>-?[0-9.]{1,12})[^0-9.].*");
  private static final Pattern UNIT = Pattern.compile("(?<=[0-9])(dpi|mm|pel|bit|us|%)$");

  /// Empty for every other line, and for options that are switched off now.
  static Optional<SaneOption> of(String line) {
    int now = line.lastIndexOf(NOW);
    if (now < 0 || !line.endsWith("]") || line.endsWith("[inactive]")) {
      return Optional.empty();
    }
    Matcher parts = LINE.matcher(line.substring(0, now));
    return parts.matches()
        ? Optional.of(new SaneOption(parts.group("name"), parts.group("values").strip()))
        : Optional.empty();
  }

  List<String> choices() {
    return List.of(UNIT.matcher(values).replaceAll("").split("\\|"));
  }

  Optional<String> choice(Predicate<String> wanted) {
    return choices().stream().filter(wanted).findFirst();
  }

  /// The upper end of a range.
  OptionalDouble most() {
    return end("to");
  }

  /// The numbers of the list, or of the usual ones those that are within the range.
  List<Integer> numbers(List<Integer> usual) {
    OptionalDouble least = end("from");
    OptionalDouble most = most();
    if (least.isPresent() && most.isPresent()) {
      return usual.stream()
          .filter(dpi -> dpi >= least.getAsDouble() && dpi <= most.getAsDouble())
          .toList();
    }
    return choices().stream().flatMap(SaneOption::whole).sorted().toList();
  }

  private OptionalDouble end(String which) {
    Matcher range = RANGE.matcher(values + " ");
    return range.matches() ? number(range.group(which)) : OptionalDouble.empty();
  }

  private static OptionalDouble number(String digits) {
    try {
      return OptionalDouble.of(Double.parseDouble(digits));
    } catch (NumberFormatException severalDots) {
      return OptionalDouble.empty();
    }
  }

  private static Stream<Integer> whole(String digits) {
    return digits.matches("[0-9]{1,5}") ? Stream.of(Integer.valueOf(digits)) : Stream.of();
  }
}
