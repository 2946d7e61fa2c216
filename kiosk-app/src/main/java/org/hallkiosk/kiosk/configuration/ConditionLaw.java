package org.hallkiosk.kiosk.configuration;

import java.util.List;
import java.util.Optional;

/// A condition judges what was answered before it, and only what is known beforehand: a choice, a
/// one-of question, the delivery, or a fact of a picked record.
final class ConditionLaw {

  private final WrittenService written;
  private final List<Answer> answers;
  private final Faults faults = new Faults();

  private ConditionLaw(WrittenService written, List<Answer> answers) {
    this.written = written;
    this.answers = answers;
  }

  /// Adds what does not fit.
  ///
  /// @return whether everything fits
  static boolean passes(WrittenService written, List<Answer> answers, Faults faults) {
    ConditionLaw law = new ConditionLaw(written, answers);
    List<Fields> steps = new Fields(written.document().root()).list("steps");
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).has("when")) {
        law.check(i, steps.get(i).in("when"), "/steps/" + i + "/when");
      }
    }
    faults.addAll(law.faults);
    return law.faults.isEmpty();
  }

  private void check(int step, Fields condition, String pointer) {
    for (String several : List.of("all", "any")) {
      List<Fields> parts = condition.list(several);
      for (int i = 0; i < parts.size(); i++) {
        check(step, parts.get(i), pointer + "/" + several + "/" + i);
      }
    }
    condition.optional("not").ifPresent(part -> check(step, part, pointer + "/not"));
    condition.optionalText("field").ifPresent(field -> checkField(step, field, condition, pointer));
  }

  private void checkField(int step, String field, Fields condition, String pointer) {
    Optional<Answer> answer =
        answers.stream().filter(one -> one.step() < step && one.field().equals(field)).findFirst();
    answer.ifPresentOrElse(
        found -> checkRange(found, condition, pointer),
        () ->
            fault(
                pointer + "/field",
                "no step before this one answers \"" + field + "\"",
                "name the field of an earlier step"));
  }

  private void checkRange(Answer answer, Fields condition, String pointer) {
    switch (answer.range()) {
      case Answer.Range.Listed(var values, _) -> {
        condition
            .optionalText("equals")
            .ifPresent(value -> checkValue(answer, values, value, pointer + "/equals"));
        List<String> several = condition.words("in");
        for (int i = 0; i < several.size(); i++) {
          checkValue(answer, values, several.get(i), pointer + "/in/" + i);
        }
      }
      case Answer.Range.Fact _ -> {}
      case Answer.Range.Free _ ->
          fault(
              pointer + "/field",
              "\""
                  + answer.field()
                  + "\" is typed, scanned or picked, so that its answers are not known beforehand",
              "name a choice, a one-of question, a fact or delivery");
    }
  }

  private void checkValue(Answer answer, List<String> values, String value, String pointer) {
    if (!values.contains(value)) {
      fault(
          pointer,
          "\"" + answer.field() + "\" is never answered with \"" + value + "\"",
          "write one of " + String.join(", ", values));
    }
  }

  private void fault(String pointer, String what, String remedy) {
    faults.add(written.document().fault(pointer, what, remedy));
  }
}
