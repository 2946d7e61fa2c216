package org.hallkiosk.kiosk.configuration;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/// Values that fit one by one and not together, or that only look like a day.
final class ValueLaw {

  private final YamlDocument document;
  private final Faults faults = new Faults();

  private ValueLaw(YamlDocument document) {
    this.document = document;
  }

  /// Adds what does not fit.
  ///
  /// @return whether everything fits
  static boolean passes(YamlDocument document, Faults faults) {
    ValueLaw law = new ValueLaw(document);
    law.check(new Fields(document.root()));
    faults.addAll(law.faults);
    return law.faults.isEmpty();
  }

  private void check(Fields service) {
    service.optional("hours").ifPresent(this::checkHours);
    List<Fields> steps = service.list("steps");
    for (int step = 0; step < steps.size(); step++) {
      List<Fields> fields = steps.get(step).list("fields");
      for (int field = 0; field < fields.size(); field++) {
        check(fields.get(field), "/steps/" + step + "/fields/" + field);
      }
    }
  }

  private void checkHours(Fields hours) {
    if (!hours.time("from").isBefore(hours.time("until"))) {
      disordered("/hours/until", "from");
    }
  }

  private void check(Fields field, String pointer) {
    if (field.has("most") && field.number("most") < field.number("fewest")) {
      disordered(pointer + "/most", "fewest");
    }
    if (field.has("most-fen") && field.amount("most-fen") < field.amount("least-fen")) {
      disordered(pointer + "/most-fen", "least-fen");
    }
    if (field.has("latest")
        && isDay(field, pointer, "earliest")
        && isDay(field, pointer, "latest")
        && field.day("latest").isBefore(field.day("earliest"))) {
      disordered(pointer + "/latest", "earliest");
    }
  }

  private boolean isDay(Fields field, String pointer, String name) {
    try {
      LocalDate.parse(field.text(name));
      return true;
    } catch (DateTimeException e) {
      faults.add(
          document.fault(
              pointer + "/" + name, "the calendar has no such day", "write a day that exists"));
      return false;
    }
  }

  private void disordered(String pointer, String other) {
    faults.add(
        document.fault(
            pointer, "the value is too small beside \"" + other + "\"", "correct one of the two"));
  }
}
