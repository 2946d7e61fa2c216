package org.hallkiosk.kiosk.configuration;

import java.util.Set;
import org.hallkiosk.kiosk.catalog.Condition;

/// Conditions that have passed the schema.
final class ConditionFields {

  private ConditionFields() {}

  static Condition condition(Fields fields) {
    if (fields.has("all")) {
      return new Condition.All(
          fields.list("all").stream().map(ConditionFields::condition).toList());
    }
    if (fields.has("any")) {
      return new Condition.Any(
          fields.list("any").stream().map(ConditionFields::condition).toList());
    }
    if (fields.has("not")) {
      return new Condition.Not(condition(fields.in("not")));
    }
    return fields.has("in")
        ? new Condition.In(fields.text("field"), Set.copyOf(fields.words("in")))
        : new Condition.Equals(fields.text("field"), fields.text("equals"));
  }
}
