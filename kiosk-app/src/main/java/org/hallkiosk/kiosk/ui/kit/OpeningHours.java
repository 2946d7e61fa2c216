package org.hallkiosk.kiosk.ui.kit;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// When a place is open, in words: every day, from one day to another, or each day by its name.
public final class OpeningHours {

  private OpeningHours() {}

  public static String always(Kit kit) {
    return kit.say("hours.always");
  }

  /// @param until not reached any more
  public static String of(Kit kit, Collection<DayOfWeek> days, LocalTime from, LocalTime until) {
    return kit.say("hours.of", words(kit, days.stream().sorted().toList()), from, until);
  }

  private static String words(Kit kit, List<DayOfWeek> days) {
    if (days.size() == DayOfWeek.values().length) {
      return kit.say("hours.daily");
    }
    int between = days.getLast().getValue() - days.getFirst().getValue();
    return between == days.size() - 1 && days.size() > 2
        ? kit.say("hours.from-to", name(kit, days.getFirst()), name(kit, days.getLast()))
        : days.stream()
            .map(day -> name(kit, day))
            .collect(Collectors.joining(kit.say("hours.and")));
  }

  private static String name(Kit kit, DayOfWeek day) {
    return kit.say("hours.day", day);
  }
}
