package org.hallkiosk.kiosk.configuration;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hallkiosk.kiosk.catalog.Condition;

/// The values that conditions name, by field.
final class NamedValues {

  private final Map<String, Set<String>> byField = new HashMap<>();

  NamedValues add(Condition condition) {
    switch (condition) {
      case Condition.Always _ -> {}
      case Condition.Equals(String field, String value) -> add(field, Set.of(value));
      case Condition.In(String field, var values) -> add(field, values);
      case Condition.All(var parts) -> parts.forEach(this::add);
      case Condition.Any(var parts) -> parts.forEach(this::add);
      case Condition.Not(var part) -> add(part);
    }
    return this;
  }

  void add(String field, Set<String> values) {
    byField.computeIfAbsent(field, _ -> new HashSet<>()).addAll(values);
  }

  Set<String> fields() {
    return byField.keySet();
  }

  Set<String> of(String field) {
    return byField.getOrDefault(field, Set.of());
  }
}
