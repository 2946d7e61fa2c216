package org.hallkiosk.kiosk.workbench.hall.item;

import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.LinkedHashMap;
import org.hallkiosk.kiosk.identity.IdNumber;
import org.hallkiosk.kiosk.workbench.hall.data.Part;

/// What the hall takes for an answer.
///
/// @param label what a paper calls it; empty where no paper tells it
/// @param options the answers that there are, and what papers call them; empty where it is free
/// @param records what the answer is picked from
/// @param otherwise stands for a missing answer
public record AnswerRule(
    String label,
    boolean required,
    When when,
    SequencedMap<String, String> options,
    Kind kind,
    Optional<String> records,
    Optional<String> otherwise) {

  /// The form of an answer without options.
  public enum Kind {
    /// Any text that can be printed in a line.
    TEXT(".{1,2000}"),
    PHONE("1[0-9]{10}"),
    DIGITS("[0-9]{1,20}"),
    DAY("[0-9]{4}-[0-9]{2}-[0-9]{2}"),
    MONEY("[0-9]{1,12}"),
    IDENTITY("[1-9][0-9]{16}[0-9X]"),
    CODE("[!-~]{1,500}"),
    /// A code of the company's licence app that lets its copy be printed, good once.
    AUTHORISATION("DZYYZZ:[0-9A-Z]{18}-[0-9]{6}"),
    RECORD("[A-Za-z0-9:._-]{1,64}");

    private final String pattern;

    Kind(String pattern) {
      this.pattern = "(?s)" + pattern;
    }

    boolean fits(String answer) {
      return answer.matches(pattern) && (this != IDENTITY || IdNumber.from(answer).isPresent());
    }
  }

  static AnswerRule of(Part part) {
    part.only("label", "optional", "when", "options", "kind", "record", "otherwise");
    SequencedMap<String, String> options = new LinkedHashMap<>();
    part.members("options").forEach((value, label) -> options.put(value, label.text()));
    String kind = part.has("record") ? "RECORD" : part.text("kind", "TEXT");
    return new AnswerRule(
        part.text("label", ""),
        !part.flag("optional", false),
        When.of(part.part("when")),
        options,
        Kind.valueOf(kind),
        part.maybe("record"),
        part.maybe("otherwise"));
  }

  /// @param answers all of them, with what stands for missing ones
  boolean accepts(String field, Map<String, String> answers) {
    String answer = answers.getOrDefault(field, "");
    if (answer.isEmpty()) {
      return !required || !when.holds(answers);
    }
    return options.isEmpty() ? kind.fits(answer) : options.containsKey(answer);
  }

  /// As a paper writes it.
  public String shown(String answer) {
    return options.getOrDefault(answer, answer);
  }
}
