package org.hallkiosk.kiosk.workbench.hall.item;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.workbench.hall.data.Part;

/// Whether a rule applies: each field named has one of the answers listed. A leading `!` turns the
/// list round. A field without an answer has the answer "".
public record When(Map<String, List<String>> wanted) {

  static final When ALWAYS = new When(Map.of());

  public When {
    wanted = Map.copyOf(wanted);
  }

  public static When of(Optional<Part> part) {
    Map<String, List<String>> wanted = new LinkedHashMap<>();
    part.ifPresent(
        one ->
            one.members()
                .forEach(
                    (field, values) ->
                        wanted.put(field, values.elements().stream().map(Part::text).toList())));
    return new When(wanted);
  }

  /// Whether nothing is asked.
  public boolean isAlways() {
    return wanted.isEmpty();
  }

  public boolean holds(Map<String, String> answers) {
    return wanted.entrySet().stream()
        .allMatch(entry -> fits(entry.getValue(), answers.getOrDefault(entry.getKey(), "")));
  }

  private static boolean fits(List<String> values, String answer) {
    boolean refusing = values.stream().allMatch(value -> value.startsWith("!"));
    return refusing ? !values.contains("!" + answer) : values.contains(answer);
  }
}
