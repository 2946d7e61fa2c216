package org.hallkiosk.kiosk.configuration;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// An example of the answers that lead to a fault.
final class WayWords {

  private WayWords() {}

  /// Such as ` when "print" is "no"`; empty where no condition has to do with it.
  ///
  /// @param index the step at fault
  /// @param skipped steps that are left out on this way and should not be
  static String when(WrittenService written, Way way, int index, List<Integer> skipped) {
    NamedValues named = new NamedValues();
    named.add(written.service().plan().get(index).when());
    skipped.forEach(step -> named.add(written.service().plan().get(step).when()));
    String answers =
        new TreeSet<>(named.fields())
            .stream().map(field -> answer(way, field)).collect(Collectors.joining(" and "));
    return answers.isEmpty() ? "" : " when " + answers;
  }

  private static String answer(Way way, String field) {
    return Optional.ofNullable(way.answers().get(field))
        .map(value -> "\"" + field + "\" is \"" + value + "\"")
        .orElse("\"" + field + "\" is something else");
  }
}
