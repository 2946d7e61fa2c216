package org.hallkiosk.hardware.simulator.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What happens to the simulated devices, and when: lines such as `1:30 document-printer
/// jam-at-page 2`, in minutes and seconds since the start. Lines that start with `#` are remarks.
public final class Timeline {
  private static final Pattern LINE =
      Pattern.compile(
          "((?<hours>[0-9]{1,5}):)?(?<minutes>[0-9]{1,5}):(?<seconds>[0-9]{2})\\s+"
              + "(?<device>[a-z0-9-]+)\\s+(?<fault>[a-z0-9-]+)(\\s+(?<argument>\\S.*))?");

  /// @param line where it stands in the file, for messages
  public record Moment(int line, Duration at, String device, String fault, String argument) {}

  private final List<Moment> moments;

  private Timeline(List<Moment> moments) {
    this.moments = List.copyOf(moments);
  }

  /// In the order of their time; moments of the same time in the order of the file.
  public List<Moment> moments() {
    return moments;
  }

  /// @param name of the file, for messages
  /// @throws IllegalArgumentException in one sentence that names file and line
  public static Timeline read(String name, List<String> lines) {
    List<Moment> moments = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        moments.add(moment(name, i + 1, line));
      }
    }
    moments.sort(Comparator.comparing(Moment::at));
    return new Timeline(moments);
  }

  private static Moment moment(String name, int number, String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          name
              + ":"
              + number
              + " is no moment; write it like '1:30 document-printer jam-at-page 2'");
    }
    return new Moment(
        number,
        at(matcher),
        matcher.group("device"),
        matcher.group("fault"),
        Objects.requireNonNullElse(matcher.group("argument"), ""));
  }

  private static Duration at(Matcher matcher) {
    String hours = matcher.group("hours");
    return Duration.ofHours(hours == null ? 0 : Long.parseLong(hours))
        .plusMinutes(Long.parseLong(matcher.group("minutes")))
        .plusSeconds(Long.parseLong(matcher.group("seconds")));
  }
}
