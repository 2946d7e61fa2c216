package org.hallkiosk.kiosk.catalog;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// When a step is taken: judged by the answers that were given before it. A field without an answer
/// equals nothing.
public sealed interface Condition {

  boolean holds(Map<String, String> answers);

  record Always() implements Condition {
    @Override
    public boolean holds(Map<String, String> answers) {
      return true;
    }
  }

  record Equals(String field, String value) implements Condition {
    @Override
    public boolean holds(Map<String, String> answers) {
      return value.equals(answers.get(field));
    }
  }

  record In(String field, Set<String> values) implements Condition {
    public In {
      values = Set.copyOf(values);
    }

    @Override
    public boolean holds(Map<String, String> answers) {
      String answer = answers.get(field);
      return answer != null && values.contains(answer);
    }
  }

  record All(List<Condition> conditions) implements Condition {
    public All {
      conditions = List.copyOf(conditions);
    }

    @Override
    public boolean holds(Map<String, String> answers) {
      return conditions.stream().allMatch(condition -> condition.holds(answers));
    }
  }

  record Any(List<Condition> conditions) implements Condition {
    public Any {
      conditions = List.copyOf(conditions);
    }

    @Override
    public boolean holds(Map<String, String> answers) {
      return conditions.stream().anyMatch(condition -> condition.holds(answers));
    }
  }

  record Not(Condition condition) implements Condition {
    @Override
    public boolean holds(Map<String, String> answers) {
      return !condition.holds(answers);
    }
  }
}
