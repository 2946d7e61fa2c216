package org.hallkiosk.kiosk.configuration;

import java.util.List;
import org.hallkiosk.kiosk.catalog.FormField;
import org.hallkiosk.kiosk.catalog.FormField.Kind;
import org.hallkiosk.kiosk.catalog.ServiceStep;

/// Questions of a form that has passed its schema and the law of values.
final class FormFields {

  private FormFields() {}

  static FormField field(Fields fields) {
    return new FormField(
        fields.text("id"),
        fields.texts("label"),
        kind(fields),
        fields.node().path("required").asBoolean(true),
        fields.optionalText("prefill"));
  }

  private static Kind kind(Fields fields) {
    return switch (fields.text("kind")) {
      case "text" -> new Kind.Text(fields.number("longest"));
      case "digits" -> new Kind.Digits(fields.number("fewest"), fields.number("most"));
      case "phone" -> new Kind.Phone();
      case "identity" -> new Kind.Identity();
      case "day" -> new Kind.Day(fields.day("earliest"), fields.day("latest"));
      case "money" -> new Kind.Money(fields.amount("least-fen"), fields.amount("most-fen"));
      case "one-of" -> new Kind.OneOf(options(fields));
      default -> throw fields.unknown("kind");
    };
  }

  static List<ServiceStep.Option> options(Fields fields) {
    return fields.list("options").stream()
        .map(option -> new ServiceStep.Option(option.text("value"), option.texts("label")))
        .toList();
  }
}
