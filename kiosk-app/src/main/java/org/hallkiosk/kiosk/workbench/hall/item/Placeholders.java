package org.hallkiosk.kiosk.workbench.hall.item;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Fills the hall's sentences: `{name}` by what is known under it, `{day-30}` by the day thirty
/// days ago, `{month-1}` by the month before, `{year-1}` by the year before, `{workday+5}` by the
/// fifth working day from now. A trailing `?` lets it be empty: `{option.delivery?}`.
public final class Placeholders {

  private static final Pattern NAMED = Pattern.compile("\\{([^{}]+)\\}");
  private static final Pattern DATE =
      Pattern.compile("(day|month|year|workday|compact)([+-][0-9]{1,5})");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM");

  private final LocalDate today;
  private final WorkingDays calendar;
  private final Map<String, String> known = new LinkedHashMap<>();

  public Placeholders(LocalDate today, WorkingDays calendar) {
    this.today = today;
    this.calendar = calendar;
    known.put("today", today.toString());
    known.put("year", String.valueOf(today.getYear()));
  }

  public Placeholders with(String name, String value) {
    known.put(name, value);
    return this;
  }

  public Placeholders copy() {
    Placeholders other = new Placeholders(today, calendar);
    other.known.putAll(known);
    return other;
  }

  /// @throws IllegalStateException when the text names something that nobody knows
  public String fill(String text) {
    return NAMED.matcher(text).replaceAll(this::value);
  }

  private String value(MatchResult named) {
    boolean optional = named.group(1).endsWith("?");
    String name = named.group(1).replace("?", "");
    String value =
        Optional.ofNullable(known.get(name))
            .or(() -> date(name))
            .or(() -> optional ? Optional.of("") : Optional.empty())
            .orElseThrow(() -> new IllegalStateException("nobody knows {" + name + "}"));
    return Matcher.quoteReplacement(value);
  }

  private Optional<String> date(String name) {
    Matcher date = DATE.matcher(name);
    if (!date.matches()) {
      return Optional.empty();
    }
    int by = Integer.parseInt(date.group(2));
    return Optional.of(
        switch (date.group(1)) {
          case "day" -> today.plusDays(by).toString();
          case "compact" -> DateTimeFormatter.BASIC_ISO_DATE.format(today.plusDays(by));
          case "month" -> MONTH.format(today.plusMonths(by));
          case "workday" -> calendar.after(today, by).toString();
          default -> String.valueOf(today.plusYears(by).getYear());
        });
  }
}
